import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { misplacedPosts } from '../advice/misplaced.ts'
import { adherence, makePlan, obstaclesAt, type PlanRequest, postFieldsOf } from '../index.ts'

/** A municipality posts on nearly every day, from 4 January 2027 on. */
function requestOf(quietHolidayYears: number[], country: 'NL' | 'BE' | 'other' = 'NL'): PlanRequest {
  const request = scenarios.municipality()
  return {
    ...request,
    strategy: { ...request.strategy, country, closedDays: [] },
    tactic: { ...request.tactic, quietHolidayYears },
  }
}

const on = (request: PlanRequest, date: string) =>
  makePlan(request).places.filter((place) => place.date === date)

describe('as long as nobody made them quiet', () => {
  test('a plan says which of its places fall on official holidays', () => {
    const { report, places } = makePlan(requestOf([]))
    const named = report.holidays.map(({ keyDate }) => keyDate)
    expect(named).toEqual(expect.arrayContaining(['easterMonday', 'kingsDay', 'ascension', 'whitMonday']))
    for (const { date, places: count } of report.holidays) {
      expect(count).toBe(places.filter((place) => place.date === date).length)
    }
    const dates = report.holidays.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
  })

  test('it says those of its own country', () => {
    const named = makePlan(requestOf([], 'BE')).report.holidays.map(({ keyDate }) => keyDate)
    expect(named).not.toContain('kingsDay')
    expect(makePlan(requestOf([], 'other')).report.holidays).toEqual([])
  })
})

describe('once the holidays of the year are quiet', () => {
  const request = requestOf([2027])
  const kingsDay = '2027-04-27'

  test('nothing is placed on them, and what is left to say is of other years', () => {
    const { report } = makePlan(request, { effort: 'improved' })
    expect(report.holidays.filter(({ date }) => date.startsWith('2027-'))).toEqual([])
    expect(on(requestOf([]), kingsDay)).not.toEqual([])
    expect(on(request, kingsDay)).toEqual([])
  })

  test('those of another year are as they were', () => {
    expect(on(requestOf([2028]), kingsDay)).toEqual(on(requestOf([]), kingsDay))
  })

  test('a hand that puts a post there hears why the planner would not', () => {
    const channelId = request.tactic.channels[0]?.channelId ?? ''
    const found = obstaclesAt({ channelId, date: kingsDay, time: '12:00' }, { ...request, posts: [] })
    expect(found).toContainEqual({ code: 'not.holiday', keyDate: 'kingsDay' })
  })

  test('a post that stands there can move within its week', () => {
    const [place] = on(requestOf([]), kingsDay)
    if (place === undefined) throw new Error('no place on the holiday')
    const standing = [{ id: 'one', ...postFieldsOf(place), status: 'planned' as const }]
    const [found] = misplacedPosts({ ...request, standing }, new Set())
    expect(found?.obstacles).toContainEqual({ code: 'not.holiday', keyDate: 'kingsDay' })
  })

  test('a week whose days are all quiet asks for no posts', () => {
    const horizon = { from: kingsDay, until: kingsDay }
    const targetOf = (asked: PlanRequest) =>
      adherence({ ...asked, horizon, posts: [] }).frequency.reduce((sum, { target }) => sum + target, 0)
    expect(targetOf(requestOf([]))).toBeGreaterThan(0)
    expect(targetOf(request)).toBe(0)
  })
})
