import { expect, test } from 'vitest'
import { campaignWeeks, withIntensity } from './campaign-weeks.ts'

test.each([
  ['one day', '2027-03-06', '2027-03-06', [2000], [2000]],
  ['two whole weeks', '2027-03-01', '2027-03-14', [1500, 2000], [1500, 2000]],
  ['a part week counts', '2027-03-01', '2027-03-15', [1500], [1500, 1000, 1000]],
  ['more named than there are', '2027-03-01', '2027-03-07', [1500, 2000], [1500]],
  ['backwards still shows its first week', '2027-03-10', '2027-03-01', [], [1000]],
])('%s', (_, from, until, intensity, shown) => {
  expect(campaignWeeks({ from, until, intensity }).map((week) => week.intensity)).toEqual(shown)
})

test('weeks in between are usual', () => {
  expect(withIntensity([1500], 3, 2000)).toEqual([1500, 1000, 1000, 2000])
})
