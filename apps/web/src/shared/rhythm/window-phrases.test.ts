import type { PostingWindow, Weekday } from '@cadans/domain'
import { expect, test } from 'vitest'
import { dayRuns, summarizeWindows } from './window-phrases.ts'

function windowsOn(days: readonly Weekday[], hours: readonly string[], weight = 5): PostingWindow[] {
  return days.flatMap((weekday) =>
    hours.map((one) => ({ weekday, from: one.slice(0, 5), until: one.slice(6), weight })),
  )
}

test.each<[Weekday[], string]>([
  [[2, 3, 4], '2-4'],
  [[4, 2, 3], '2-4'],
  [[1, 3, 5], '1-1 3-3 5-5'],
  [[1, 2, 6, 7], '1-2 6-7'],
  [[], ''],
])('days %j are the runs %s', (days, text) => {
  expect(
    dayRuns(days)
      .map((run) => run.join('-'))
      .join(' '),
  ).toBe(text)
})

test.each<[string, PostingWindow[], string, boolean]>([
  ['one block', windowsOn([2, 3, 4], ['12:00-19:00']), '2-4 12:00-19:00', false],
  [
    'two blocks a day',
    windowsOn([2, 3], ['10:00-13:00', '19:00-22:00']),
    '2-3 10:00-13:00+19:00-22:00',
    false,
  ],
  [
    'other hours on another day',
    [...windowsOn([2], ['10:00-12:00']), ...windowsOn([5], ['09:00-10:00'])],
    '2-2 10:00-12:00 | 5-5 09:00-10:00',
    false,
  ],
  [
    'the best days lead, the others are more',
    [...windowsOn([2, 3, 4], ['12:00-19:00'], 8), ...windowsOn([1, 5], ['12:00-19:00'], 3)],
    '2-4 12:00-19:00',
    true,
  ],
  ['none', [], '', false],
])('%s reads as it is meant', (_, windows, text, hasMore) => {
  const summary = summarizeWindows(windows)
  const words = summary.phrases
    .map(
      ({ runs, hours }) =>
        `${runs.map((run) => run.join('-')).join('+')} ${hours.map((one) => `${one.from}-${one.until}`).join('+')}`,
    )
    .join(' | ')
  expect([words, summary.hasMore]).toEqual([text, hasMore])
})
