import { addDays, dayNumber, type LocalDate, weekdayOf } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { gardenCentre, museum } from '../scenarios/harder.ts'
import { scenarios } from '../scenarios/index.ts'
import { smallId, smallRequest } from '../testing/small-request.ts'
import { makePlan, type Place, type PlanRequest } from './index.ts'

function absent(person: number, from: LocalDate, until: LocalDate) {
  return {
    id: `absence ${person} ${from}`,
    version: 1,
    personId: smallId.person(person),
    from,
    until,
    note: '',
  }
}

function withStrategy(request: PlanRequest, changes: Partial<PlanRequest['strategy']>): PlanRequest {
  return { ...request, strategy: { ...request.strategy, ...changes } }
}

/** Minutes that somebody is to work in a week. */
function minutesIn({ places }: { places: readonly Place[] }, person: number, week: LocalDate): number {
  return places
    .filter(({ ownerId, productionWeek }) => ownerId === smallId.person(person) && productionWeek === week)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Two people who can make all, each more than the posts of a week ask for. */
const two = smallRequest({
  people: [
    { hours: 8, formats: [] },
    { hours: 8, formats: [] },
  ],
})

test('whoever is away from Monday to Friday makes nothing in that week', () => {
  const week = '2027-01-11'
  const away = withStrategy(two, { absences: [absent(0, week, '2027-01-15')] })
  const plan = makePlan(away)
  expect(minutesIn(makePlan(two), 0, week)).toBeGreaterThan(0)
  expect(minutesIn(plan, 0, week)).toBe(0)
  expect(plan.report.placed).toBe(plan.report.wanted)
})

describe('days on which nobody works take hours off', () => {
  /** One person of three hours a week, who has to use them all. */
  const one = smallRequest({ people: [{ hours: 3, formats: [] }], weeks: 8 })
  const overOf = ({ report: { limits } }: ReturnType<typeof makePlan>): number =>
    limits.reduce((sum, limit) => sum + (limit.code === 'limit.hours' ? limit.overMinutes : 0), 0)

  test('a whole week, closed', () => {
    expect(overOf(makePlan(one))).toBe(0)
    const closedDays = [
      { id: 'closed', version: 1, from: '2027-01-18', until: '2027-01-24', reason: '', pauses: false },
    ]
    // No posts go out in that week, and none are made.
    const closed = makePlan(withStrategy(one, { closedDays }))
    expect(minutesIn(closed, 0, '2027-01-18')).toBe(0)
    expect(overOf(closed)).toBe(0)
    const paused = makePlan(
      withStrategy(one, { closedDays: closedDays.map((days) => ({ ...days, pauses: true })) }),
    )
    expect(minutesIn(paused, 0, '2027-01-18')).toBeGreaterThan(0)
  })

  test('official holidays, whether something is posted on them or not', () => {
    // Good Friday, Easter Monday, King's Day, Ascension Day and Whit Monday of 2027.
    const spring = { from: '2027-03-22', until: '2027-05-23' }
    const dutch = makePlan(withStrategy({ ...one, horizon: spring }, { country: 'NL' }))
    const free = dutch.places.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => ('weeklyMinutes' in reason ? [reason.weeklyMinutes] : [])),
    )
    // Liberation Day and Ascension Day are in one week.
    expect(new Set(free)).toEqual(new Set([180, 144, 108]))
  })
})

test.each(Object.entries({ ...scenarios, gardenCentre, museum }))(
  'deadlines fall on days on which whoever makes it works, in time and not before its week: %s',
  (_name, make) => {
    const request = withStrategy(make(), { country: 'NL' })
    const { closedDays, absences } = request.strategy
    const isIn = (date: LocalDate, { from, until }: { from: LocalDate; until: LocalDate }): boolean =>
      date >= from && date <= until
    const leads = new Map(request.tactic.formats.map(({ id, leadDays }) => [id, leadDays]))
    for (const { date, deadline, formatId, ownerId, productionWeek } of makePlan(request).places) {
      const due = addDays(date, -(leads.get(formatId ?? '') ?? 0))
      expect(dayNumber(deadline)).toBeLessThanOrEqual(dayNumber(due))
      expect(weekdayOf(deadline)).toBeLessThan(6)
      expect(closedDays.some((days) => isIn(deadline, days))).toBe(false)
      expect(absences.some((days) => days.personId === ownerId && isIn(deadline, days))).toBe(false)
      expect(deadline >= productionWeek).toBe(true)
    }
  },
)

test('one idea on several channels goes to whoever has room as well, before anybody is over', () => {
  const request = scenarios.municipality()
  const people = request.strategy.people.map((person) => ({ ...person, formatIds: [], weeklyMinutes: 600 }))
  const tactic = { ...request.tactic, reuse: { share: 500, withinDays: 3 } }
  const { places } = makePlan({ ...withStrategy(request, { people }), tactic }, { effort: 'improved' })
  const used = new Map<string, number>()
  for (const { ownerId, productionWeek, minutes } of places)
    used.set(`${ownerId} ${productionWeek}`, (used.get(`${ownerId} ${productionWeek}`) ?? 0) + minutes)
  for (const { ownerId, productionWeek, minutes } of places) {
    if ((used.get(`${ownerId} ${productionWeek}`) ?? 0) <= 600) continue
    const others = people.filter(({ id }) => id !== ownerId)
    const room = others.map(({ id }) => 600 - (used.get(`${id} ${productionWeek}`) ?? 0))
    expect(Math.max(...room) >= minutes).toBe(false)
  }
})
