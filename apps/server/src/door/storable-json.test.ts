import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storableJson } from './storable-json.ts'

/** Any text, halves of surrogate pairs and NUL among it. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\0', '\uD83D', '\uDE00', '\\', '"', 'u0000', 'ud83d', '🎉'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
})

/** Every character as an escape, as some programs write JSON. */
function escaped(value: string): string {
  const units = Array.from({ length: value.length }, (_, at) => value.charCodeAt(at))
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`
}

test.each([
  { name: 'NUL', json: String.raw`["a\u0000b"]`, is: ['ab'] },
  { name: 'half a pair', json: String.raw`["\ud83d", "\uDE00\ud83d"]`, is: ['\uFFFD', '\uFFFD\uFFFD'] },
  { name: 'a pair', json: String.raw`["\ud83c\udf89\u0000"]`, is: ['🎉'] },
  {
    name: 'a backslash before a u',
    json: String.raw`["\\u0000 \\ud83d \u0000"]`,
    is: [String.raw`\u0000 \ud83d `],
  },
  { name: 'a key', json: String.raw`{"a\u0000": 1}`, is: { a: 1 } },
])('of $name only what can be kept is left', ({ json, is }) => {
  expect(JSON.parse(storableJson(json))).toEqual(is)
})

test('what a client of ours sends comes as it is', () => {
  const json = JSON.stringify({ title: 'Zó “leuk” 🎉\n', path: 'C:\\u00e9' })
  expect(storableJson(json)).toBe(json)
})

test('any text is what it was, but for what cannot be kept, however it is written', () => {
  fc.assert(
    fc.property(text, (value) => {
      const kept = value.toWellFormed().replaceAll('\0', '')
      for (const json of [JSON.stringify(value), escaped(value)]) {
        expect(String(JSON.parse(storableJson(json))).toWellFormed()).toBe(kept)
        expect(JSON.parse(storableJson(json))).toBe(kept)
      }
    }),
  )
})
