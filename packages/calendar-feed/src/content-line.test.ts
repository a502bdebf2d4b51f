import { expect, test } from 'vitest'
import { contentLine, octetsOf } from './content-line.ts'

test.each([
  { what: 'an empty line', line: '', folded: '\r\n' },
  { what: 'a line of exactly 75 octets', line: 'a'.repeat(75), folded: `${'a'.repeat(75)}\r\n` },
  {
    what: 'a line of 76 octets',
    line: 'a'.repeat(76),
    folded: `${'a'.repeat(75)}\r\n a\r\n`,
  },
  {
    what: 'a continuation, whose space counts',
    line: 'a'.repeat(75 + 74 + 1),
    folded: `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`,
  },
  {
    what: 'two octets that would cross the limit',
    line: `${'a'.repeat(74)}é`,
    folded: `${'a'.repeat(74)}\r\n é\r\n`,
  },
  {
    what: 'three octets that just fit',
    line: `${'a'.repeat(72)}€b`,
    folded: `${'a'.repeat(72)}€\r\n b\r\n`,
  },
  {
    what: 'four octets of an emoji, never cut',
    line: `${'a'.repeat(73)}🎉b`,
    folded: `${'a'.repeat(73)}\r\n 🎉b\r\n`,
  },
  { what: '25 characters of three octets', line: '語'.repeat(25), folded: `${'語'.repeat(25)}\r\n` },
  { what: '26 of them', line: '語'.repeat(26), folded: `${'語'.repeat(25)}\r\n 語\r\n` },
])('$what folds by octets', ({ line, folded }) => {
  expect(contentLine(line)).toBe(folded)
})

test.each(['', 'plain', 'é', '€', '🎉', 'a é € 🎉 \r\n'])('octets of %j are those of its UTF-8', (text) => {
  expect(octetsOf(text)).toBe(new TextEncoder().encode(text).length)
})
