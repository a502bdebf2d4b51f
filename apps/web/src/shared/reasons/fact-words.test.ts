import { emptyTactic } from '@cadans/domain'
import { translator } from '@cadans/messages'
import { expect, test } from 'vitest'
import { type Fact, factWords, type FactWords } from './fact-words.ts'

const words: FactWords = { t: translator('nl'), language: 'nl', lookup: undefined, tactic: emptyTactic() }

test.each<[string, Fact, Record<string, string>]>([
  ['debts are whole posts', { owed: 1700, share: 300 }, { owed: '2', share: '30%' }],
  [
    'minutes are hours once there is one',
    { freeMinutes: 330, minutes: 45 },
    { freeMinutes: '5,5 u', free: '5,5 u', minutes: '45 min' },
  ],
  [
    'days and dates are named',
    { weekday: 2, week: '2027-01-04', time: '12:30' },
    { weekday: 'dinsdag', week: '4 jan', time: '12:30' },
  ],
  ['counts stay', { rank: 1, of: 12, slots: 3 }, { rank: '1', of: '12', slots: '3' }],
  [
    'a name that is gone is empty, and nothing unsaid appears',
    { themeId: 'x', formatId: null, assumed: true },
    { theme: '' },
  ],
  ['origin has its word', { origin: 'curated' }, { origin: 'Van derden' }],
])('%s', (_, fact, said) => {
  expect(factWords(fact, words)).toEqual(said)
})
