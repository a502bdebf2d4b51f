import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf, folded } from './folded.ts'

test.each([
  ['cafe', 'Café aan de kade', true],
  ['CAFÉ', 'cafe', true],
  ['café', 'Cafe\u0301', true],
  ['kade cafe', 'Café aan de kade', true],
  ['ijs', 'Ĳs in de zon', true],
  ['smorrebrod', 'Smørrebrød', true],
  ['SMØRREBRØD', 'smorrebrod', true],
  ['lodz', 'Łódź', true],
  ['strasse', 'Straße', true],
  ['STRASSE', 'STRAẞE', true],
  ['straße', 'Strasse', true],
  ['aeroskobing', 'Ærøskøbing', true],
  ['oeuvre', 'Œuvre', true],
  ['dorde', 'Đorđe', true],
  ['thor', 'Þór', true],
  ['istanbul', 'İstanbul', true],
  ['diyarbakir', 'Diyarbakır', true],
  ['φιλος', 'ΦΊΛΟΣ', true],
  ['   ', 'iets', true],
  ['thee', 'Café', false],
  ['100%', '100 procent', false],
])('"%s" in "%s": %s', (typed, text, isFound) => {
  expect(finderOf(typed)([text])).toBe(isFound)
})

test('words may stand in different texts', () => {
  expect(finderOf('open koffie')(['Open dag', 'Met koffie'])).toBe(true)
})

test('a text is found by itself, however its letters are composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(finderOf(text.normalize('NFD'))([text])).toBe(true)
      expect(folded(text.normalize('NFC'))).toBe(folded(text.normalize('NFD')))
    }),
  )
})
