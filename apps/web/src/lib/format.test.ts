import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatHours,
  formatInstant,
  formatPeople,
  formatPosts,
  formatShare,
  formatWeekday,
  formatWeekNumber,
  initialsOf,
} from './format.ts'

/** Intl writes spaces that do not break; a sentence in a test has plain ones. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('dates', () => {
  test.each([
    ['day', 'nl', 'do 10 jun'],
    ['day', 'en', 'Thu 10 Jun'],
    ['short', 'nl', '10 jun'],
    ['long', 'nl', 'donderdag 10 juni 2027'],
    ['long', 'en', 'Thursday 10 June 2027'],
    ['weekday', 'en', 'Thursday'],
    ['month', 'nl', 'juni 2027'],
    ['shortYear', 'nl', '10 jun 2027'],
  ] as const)('%s in %s', (style, language, words) => {
    expect(plain(formatDate('2027-06-10', language, style)).replace(',', '')).toBe(words)
  })

  test('an instant stands on the clock of the workspace', () => {
    expect(plain(formatInstant('2026-11-23T23:30:00Z', 'nl', 'Europe/Amsterdam'))).toBe('24 nov, 00:30')
    expect(plain(formatInstant('2026-11-23T23:30:00Z', 'nl', 'America/New_York'))).toBe('23 nov, 18:30')
  })

  test('weekdays run from Monday to Sunday', () => {
    expect([formatWeekday(1, 'nl'), formatWeekday(7, 'nl', 'short')]).toEqual(['maandag', 'zo'])
  })

  test('week numbers are ISO: the first days of January may belong to the year before', () => {
    expect(formatWeekNumber('2027-01-01')).toBe('53')
  })
})

describe('figures', () => {
  test.each([
    ['hours', formatHours(90, 'nl'), '1,5'],
    ['a share', formatShare(125, 'en'), '12.5'],
    ['a whole share', formatShare(300, 'nl'), '30'],
    ['posts a week', formatPosts(1500, 'nl'), '1,5'],
  ])('%s', (_what, written, expected) => {
    expect(plain(written)).toBe(expected)
  })
})

test.each([
  ['Sara Bakker', 'SB'],
  ['Sara de Bakker', 'SB'],
  ['Joost', 'J'],
  ['  élodie  ', 'É'],
  ['🌷 tulp', '🌷T'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test.each([
  ['nl', '5,7 miljoen'],
  ['en', '5.7 million'],
] as const)('a large number of people in %s', (language, words) => {
  expect(plain(formatPeople(5_700_000, language))).toBe(words)
})
