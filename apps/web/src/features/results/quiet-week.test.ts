import { expect, test } from 'vitest'
import { quietWeek } from './quiet-week.ts'

const today = '2027-05-12'

function cell(channelId: string, week: string, published: number) {
  const none = { count: 0, postIds: [] }
  return {
    channelId,
    week,
    target: 3000,
    published: { count: published, postIds: [] },
    planned: none,
    open: none,
  }
}

test('the week in which the most did not go out, over all channels', () => {
  const cells = [
    cell('instagram', '2027-04-19', 2),
    cell('facebook', '2027-04-19', 2),
    cell('instagram', '2027-04-26', 1),
    cell('facebook', '2027-04-26', 1),
  ]
  expect(quietWeek(cells, today)).toEqual({ week: '2027-04-26', short: 4, wanted: 6 })
})

test('a post less in a week is not quiet, and a week that still runs is not judged', () => {
  expect(
    quietWeek([cell('instagram', '2027-05-03', 2), cell('instagram', '2027-05-10', 0)], today),
  ).toBeUndefined()
})
