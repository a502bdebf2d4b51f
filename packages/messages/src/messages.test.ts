import { describe, expect, test } from 'vitest'
import { namespaces, resources, translator } from './index.ts'

/** Every sentence of a tree, by its dotted path. */
function sentences(tree: Record<string, unknown>, path = ''): [path: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value]]
      : sentences(value as Record<string, unknown>, `${path}${key}.`),
  )
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}|<\/?(\w+)>/g)].map(
    ([, name, tag]) => name ?? `<${tag}>`,
  )
}

describe.each(namespaces)('namespace %s', (namespace) => {
  const dutch = new Map(sentences(resources.nl[namespace]))
  const english = new Map(sentences(resources.en[namespace]))

  test('both languages have the same keys, plural forms included', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted())
  })

  test.each([...dutch])('%s names the same placeholders in both languages', (path, sentence) => {
    expect(placeholders(english.get(path) ?? '').toSorted()).toEqual(placeholders(sentence).toSorted())
  })

  test('each plural has both of its forms', () => {
    const forms = [...dutch.keys()].filter((key) => /_(one|other)$/.test(key))
    for (const key of forms)
      expect(dutch.has(key.replace(/_(one|other)$/, key.endsWith('one') ? '_other' : '_one'))).toBe(true)
  })

  test('no sentence is empty or has spaces around it, and none has a long dash', () => {
    for (const [path, sentence] of [...dutch, ...english]) {
      expect(sentence.trim(), path).toBe(sentence)
      expect(sentence, path).not.toBe('')
      expect(sentence, path).not.toMatch(/[—–]/)
    }
  })
})

test('a name that leaves a direction open turns no word behind it', () => {
  const word = translator('nl')
  expect(word('feeds:revoked', { name: '\u202eSara & <co>' })).toBe(
    'Het abonnement "\u202eSara & <co>\u202c" is ingetrokken',
  )
})

test.each([
  ['nl', 'words:status.open', 'Open plek'],
  ['en', 'words:status.open', 'Open place'],
] as const)('the %s translator speaks for the server: %s', (language, key, words) => {
  expect(translator(language)(key)).toBe(words)
})
