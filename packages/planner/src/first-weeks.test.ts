import { addDays, weekdayOf } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { bakery } from '../scenarios/bakery.ts'
import { scenarios } from '../scenarios/index.ts'
import { mostThatFits } from '../testing/most-that-fits.ts'
import { smallId, smallRequest } from '../testing/small-request.ts'
import { makePlan, type PlanRequest } from './index.ts'

/** Each weekday once, at several hours, far enough into the year that the week before is planned as well. */
const nows = [
  { date: '2027-01-11', time: '07:00' },
  { date: '2027-01-12', time: '12:10' },
  { date: '2027-01-20', time: '10:00' },
  { date: '2027-01-21', time: '20:45' },
  { date: '2027-01-29', time: '09:30' },
  { date: '2027-01-30', time: '15:00' },
  { date: '2027-02-07', time: '23:50' },
]

function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date))
}

/** Of each channel in a week: how many places there are, and how many were wanted. */
function placedIn(request: PlanRequest, monday: string): Map<string, { placed: number; wanted: number }> {
  const plan = makePlan(request)
  return new Map(
    request.tactic.channels.map(({ channelId }) => {
      const isOwn = (one: { channelId: string }): boolean => one.channelId === channelId
      const placed = plan.places.filter((one) => isOwn(one) && mondayOf(one.date) === monday).length
      const left = plan.leftOut.filter((one) => isOwn(one) && one.week === monday)
      return [channelId, { placed, wanted: placed + left.reduce((sum, { count }) => sum + count, 0) }]
    }),
  )
}

const cases = Object.entries({ ...scenarios, bakery }).flatMap(([name, make]) =>
  nows.map((now) => ({ name, now, request: { ...make(), now } })),
)

test.each(cases)(
  'the first weeks are as full as they can be: $name on $now.date at $now.time',
  ({ now, request }) => {
    for (const monday of [mondayOf(now.date), addDays(mondayOf(now.date), 7)]) {
      for (const [channelId, { placed, wanted }] of placedIn(request, monday)) {
        expect(placed).toBe(Math.min(wanted, mostThatFits(request, channelId, monday)))
      }
    }
  },
)

describe('what is left out is left out for a reason that is true', () => {
  test.each(cases)('$name on $now.date at $now.time', ({ request }) => {
    const { leftOut, places } = makePlan(request)
    const tooSoon = leftOut.reduce((sum, { code, count }) => sum + (code === 'left.lead' ? count : 0), 0)
    const formats = request.tactic.formats.map((format) => ({ ...format, leadDays: 0 }))
    const atOnce = makePlan({ ...request, tactic: { ...request.tactic, formats } })
    expect(atOnce.places.length - places.length).toBe(tooSoon)
  })

  test('a week in which whoever makes posts is away says so, and one of which a part is left does not', () => {
    const small = smallRequest({ formats: [{ kind: 'text', minutes: 60, leadDays: 1 }] })
    const absences = [
      {
        id: smallId.person(9),
        version: 1,
        personId: smallId.person(0),
        from: '2027-01-01',
        until: '2027-01-17',
        note: '',
      },
    ]
    const now = { date: '2027-01-04', time: '09:00' }
    const plan = makePlan({ ...small, now, strategy: { ...small.strategy, absences } })
    expect(plan.leftOut.map(({ code, week, count }) => `${code} ${week} ${count}`)).toEqual([
      'left.absent 2027-01-04 3',
      'left.absent 2027-01-11 3',
    ])
  })
})
