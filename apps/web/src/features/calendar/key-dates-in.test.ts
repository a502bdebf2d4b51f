import { expect, test } from 'vitest'
import { keyDatesIn } from './key-dates-in.ts'

test('a period over New Year has the days of both years and no others', () => {
  const days = keyDatesIn({ from: '2026-12-28', until: '2027-01-03' }, 'NL')
  expect([...days.keys()]).toEqual(['2026-12-31', '2027-01-01'])
})

test('two days on one date stand together', () => {
  const codes = keyDatesIn({ from: '2026-12-05', until: '2026-12-05' }, 'NL').get('2026-12-05')
  expect(codes?.map(({ code }) => code)).toEqual(['stNicholasEve', 'volunteersDay'])
})
