import { mondayOf } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { minutesLeftIn } from '../../testing/working-days.ts'
import { difference, type Limit, makePlan, type Plan, type PlanRequest, postFieldsOf } from '../index.ts'

const efforts = ['fast', 'improved'] as const

function balancing(request: PlanRequest): PlanRequest {
  return { ...request, tactic: { ...request.tactic, balanceHours: true } }
}

function limitOf({ report }: Plan): Extract<Limit, { code: 'limit.balance' }> | undefined {
  return report.limits.find((one) => one.code === 'limit.balance')
}

/** The furthest that anybody is from their part of all hours at the end of a week, from request and places alone. */
function furthest(request: PlanRequest, { places }: Plan): { minutes: number; largest: number } {
  const formats = new Set(places.map(({ formatId }) => formatId))
  const people = request.strategy.people.filter(({ formatIds }) =>
    [...formats].some((id) => id !== null && (formatIds.length === 0 || formatIds.includes(id))),
  )
  const made = places.filter(({ ownerId }) => people.some(({ id }) => id === ownerId))
  const weeks = [...new Set(made.map(({ productionWeek }) => productionWeek))].sort()
  const ahead = new Map<string, number>()
  let minutes = 0
  for (const week of weeks) {
    const own = made.filter(({ productionWeek }) => productionWeek === week)
    const all = own.reduce((sum, place) => sum + place.minutes, 0)
    const has = people.map(({ weeklyMinutes }) => minutesLeftIn(request, weeklyMinutes, week))
    const total = has.reduce((a, b) => a + b, 0)
    for (const [at, { id }] of people.entries()) {
      const part = total === 0 ? 1 / people.length : (has[at] ?? 0) / total
      const mine = own.filter(({ ownerId }) => ownerId === id).reduce((sum, place) => sum + place.minutes, 0)
      const now = (ahead.get(id) ?? 0) + mine - part * all
      ahead.set(id, now)
      minutes = Math.max(minutes, Math.abs(now))
    }
  }
  return { minutes, largest: Math.max(0, ...made.map((place) => place.minutes)) }
}

/** Per mille of the hours. */
const MOST_OVER = 5

/** Shares are rounded to a hundred millionth. */
const ROUNDING = 0.01

test.each(efforts)(
  'where everybody can make everything, nobody is further off than the largest post, %s',
  (effort) => {
    fc.assert(
      fc.property(arbitraryRequest, (asked) => {
        const people = asked.strategy.people.map((person) => ({ ...person, formatIds: [] }))
        const request = balancing({ ...asked, strategy: { ...asked.strategy, people } })
        const plan = makePlan(request, { effort })
        const { minutes, largest } = furthest(request, plan)
        expect(minutes).toBeLessThanOrEqual(largest + ROUNDING)
        expect(limitOf(plan)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  },
)

test.each(efforts)('what skills leave further off is a limit with its figures, %s', (effort) => {
  fc.assert(
    fc.property(arbitraryRequest, (asked) => {
      const request = balancing(asked)
      const plan = makePlan(request, { effort })
      const { minutes, largest } = furthest(request, plan)
      const limit = limitOf(plan)
      if (limit === undefined) expect(minutes).toBeLessThanOrEqual(largest + ROUNDING)
      else {
        expect(Math.abs(limit.apartMinutes - minutes)).toBeLessThanOrEqual(0.5 + ROUNDING)
        expect(limit.largestMinutes).toBe(largest)
        expect(minutes).toBeGreaterThan(largest - ROUNDING)
        expect(mondayOf(limit.week)).toBe(limit.week)
      }
    }),
    { numRuns: 60 },
  )
})

describe.each(Object.entries(scenarios))('the %s scenario', (_name, make) => {
  test.each(efforts)('is balanced where that is asked, and far from it where it is not, %s', (effort) => {
    const request = make()
    const plain = furthest(request, makePlan(request, { effort }))
    const plan = makePlan(balancing(request), { effort })
    const { minutes, largest } = furthest(request, plan)
    expect(plain.minutes).toBeGreaterThan(5 * plain.largest)
    expect(minutes).toBeLessThanOrEqual(largest)
    // In a week with a day off, the bound can cost some overload, and nothing else.
    const others = (one: Plan) => one.report.metrics.filter(({ name }) => name !== 'M7')
    expect(others(plan)).toEqual(others(makePlan(request, { effort })))
    expect(plan.report.metrics.find(({ name }) => name === 'M7')?.value).toBeLessThanOrEqual(MOST_OVER)
  })

  test('stays as it is when it is planned again', () => {
    const request = balancing(make())
    const free = makePlan(request).places.map((place, index) => ({
      id: `post ${index}`,
      ...postFieldsOf(place),
    }))
    const { added, moved, removed } = difference(makePlan({ ...request, free }), free)
    expect([...added, ...moved, ...removed]).toEqual([])
  })
})

test('whoever has a part of the work already gets less of what is left', () => {
  const request = balancing(scenarios.ngo())
  const { places } = makePlan(request)
  const [first] = request.strategy.people
  const standing = places
    .filter(({ date }) => date < '2027-03-01')
    .map((place, index) => ({
      ...postFieldsOf(place),
      id: `post ${index}`,
      status: 'planned' as const,
      ownerId: first?.id ?? '',
    }))
  const free = makePlan({ ...request, standing })
  const later = (plan: Plan, until: string): number =>
    plan.places
      .filter(({ ownerId, date }) => ownerId === first?.id && date >= '2027-03-01' && date < until)
      .reduce((sum, { minutes }) => sum + minutes, 0)
  expect(later(free, '2027-05-01')).toBeLessThan(later({ ...free, places }, '2027-05-01'))
})
