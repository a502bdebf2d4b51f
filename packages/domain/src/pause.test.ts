import { describe, expect, test } from 'vitest'
import type { ClosedDays } from './campaign.schema.ts'
import { endedPause, findPause, isPaused } from './pause.ts'
import { type Status, statuses } from './status.ts'

const today = '2026-11-24'

function days(from: string, until: string, pauses = true): ClosedDays {
  return { id: `${from} ${until}`, version: 1, from, until, reason: '', pauses }
}

const pause = days('2026-11-23', '2026-11-25')
const closed = days('2026-11-23', '2026-11-25', false)

test.each<[string, string, ClosedDays[], ClosedDays | undefined]>([
  ['its first day', '2026-11-23', [pause], pause],
  ['its last day', '2026-11-25', [pause], pause],
  ['no day before it', '2026-11-22', [pause], undefined],
  ['no day after it', '2026-11-26', [pause], undefined],
  ['no closed day that pauses nothing', today, [closed], undefined],
  [
    'the longest of two',
    today,
    [pause, days('2026-11-24', '2026-12-01'), pause],
    days('2026-11-24', '2026-12-01'),
  ],
  ['nothing without closed days', today, [], undefined],
])('a pause holds %s', (_what, date, closedDays, found) => {
  expect(findPause(date, closedDays)).toEqual(found)
})

describe('a post waits', () => {
  test.each<[string, string, ClosedDays[], boolean]>([
    ['in a pause that holds', '2026-11-25', [pause], true],
    ['in a pause that holds, though its day has passed', '2026-11-23', [pause], true],
    ['in a pause that is to come', '2026-12-02', [days('2026-12-01', '2026-12-03')], true],
    ['in a pause whose last day is today', today, [days('2026-11-20', today)], true],
    ['not after a pause', '2026-11-26', [pause], false],
    ['not in a pause that is over', '2026-11-22', [days('2026-11-20', '2026-11-23')], false],
    ['not on a day that is only closed', '2026-11-25', [closed], false],
    ['in one pause of several', '2026-11-25', [days('2026-11-01', '2026-11-02'), pause], true],
  ])('%s', (_when, date, closedDays, paused) => {
    expect(isPaused({ status: 'planned', date }, closedDays, today)).toBe(paused)
  })

  test.each(
    statuses.map((status): [Status, boolean] => [status, !['published', 'skipped'].includes(status)]),
  )('when %s: %s', (status, paused) => {
    expect(isPaused({ status, date: today }, [pause], today)).toBe(paused)
  })
})

test.each<[string, ClosedDays, string | undefined]>([
  ['began yesterday lasted until yesterday', days('2026-11-23', '2026-11-30'), '2026-11-23'],
  ['began long ago lasted until yesterday', days('2026-10-01', today), '2026-11-23'],
  ['began today is no more', days(today, '2026-11-26'), undefined],
  ['is to come is no more', days('2026-12-01', '2026-12-03'), undefined],
])('a pause that is ended today and %s', (_when, before, until) => {
  expect(endedPause(before, today)).toEqual(until === undefined ? undefined : { ...before, until })
})
