import { expect, test } from 'vitest'
import { minutesUntil } from './minutes-until.ts'

test.each([
  ['later today', '2027-05-12', '18:30', 420],
  ['now', '2027-05-12', '11:30', 0],
  ['a minute ago', '2027-05-12', '11:29', -1],
  ['yesterday evening', '2027-05-11', '23:30', -720],
  ['tomorrow', '2027-05-13', '00:00', 750],
])('%s', (_sentence, date, time, minutes) => {
  expect(minutesUntil({ date, time }, { date: '2027-05-12', time: '11:30' })).toBe(minutes)
})
