import { daysBetween, type LeftOut } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { standingPost } from '../../testing/small-request.ts'
import { standingEntry } from '../request/entry.ts'
import { linkStanding } from './ideas.ts'
import { modelOf } from '../request/model.ts'
import { difference, type FreePost, makePlan, type Place, type Plan, type PlanRequest } from '../index.ts'

const efforts = ['fast', 'improved'] as const

function withReuse(request: PlanRequest, share: number, withinDays = 3): PlanRequest {
  return { ...request, tactic: { ...request.tactic, reuse: { share, withinDays } } }
}

function familiesOf(places: readonly Place[]): Place[][] {
  const families = new Map<string, Place[]>()
  for (const place of places) {
    if (place.familyId === null) continue
    families.set(place.familyId, [...(families.get(place.familyId) ?? []), place])
  }
  return [...families.values()]
}

function freeOf({ places }: Plan): FreePost[] {
  return places.map(({ key, ...place }) => ({ ...place, id: key, placeKey: key }))
}

describe.each(efforts)('the municipality with 40 % of its ideas on several channels, %s', (effort) => {
  const request = withReuse(scenarios.municipality(), 400)
  const plan = makePlan(request, { effort })
  const families = familiesOf(plan.places)

  test('comes to its share', () => {
    const inFamilies = families.reduce((sum, { length }) => sum + length, 0)
    const ideas = plan.places.length - inFamilies + families.length
    expect(families.length * 1000).toBeGreaterThan(390 * ideas)
    expect(families.length * 1000).toBeLessThanOrEqual(400 * ideas)
  })

  test('takes a fifth of the work off, and leaves every balance as it was', () => {
    const alone = makePlan(scenarios.municipality(), { effort })
    const minutes = (places: readonly Place[]) => places.reduce((sum, one) => sum + one.minutes, 0)
    expect(minutes(plan.places)).toBeLessThan(0.8 * minutes(alone.places))
    const bounds = ({ report }: Plan) =>
      report.metrics.filter(({ name }) => name === 'M1' || name === 'M4' || name === 'M6')
    expect(bounds(plan)).toEqual(bounds(alone))
  })

  test('says of each adapted place from which post, and in how many minutes instead of how many', () => {
    for (const family of families) {
      const [lead, ...adapted] = family
      expect(lead?.reasons).toContainEqual({ code: 'idea.shared', channels: adapted.length })
      for (const { reasons, formatId, origin, minutes } of adapted) {
        const format = request.tactic.formats.find(({ id }) => id === formatId)
        const wholeMinutes = (origin === 'own' ? format?.ownMinutes : format?.curatedMinutes) ?? 0
        const said = { channelId: lead?.channelId, date: lead?.date, minutes, wholeMinutes }
        expect(reasons).toContainEqual({ code: 'idea.adapted', ...said })
        expect(minutes).toBe(Math.min(wholeMinutes, format?.adaptMinutes ?? 0))
      }
    }
  })

  test('is what re-planning it keeps', () => {
    const free = freeOf(plan)
    const again = difference(makePlan({ ...request, free }, { effort }), free)
    expect([again.moved, again.added, again.removed]).toEqual([[], [], []])
  })

  test('a cancelled post changes less than 3 % of the plan', () => {
    const lead = families[10]?.[0]
    if (lead === undefined) throw new Error('no family to take a post from')
    const free = freeOf(plan)
    const { key, ...fields } = lead
    const standing = [{ ...fields, id: key, placeKey: key, status: 'skipped' as const }]
    const rest = free.filter(({ id }) => id !== key)
    const { moved, removed } = difference(makePlan({ ...request, standing, free: rest }, { effort }), rest)
    expect(moved.length + removed.length).toBeLessThan(0.03 * free.length)
  })
})

test.each(efforts)('a small NGO cannot have 90 %%, and the %s plan says by how much', (effort) => {
  const { places, report } = makePlan(withReuse(scenarios.ngo(), 900), { effort })
  const families = familiesOf(places)
  const ideas = places.length - families.reduce((sum, { length }) => sum + length, 0) + families.length
  const wanted = Math.floor((900 * ideas) / 1000)
  expect(report.limits).toEqual([
    { code: 'limit.reuse', ideas, shared: families.length, wanted, withinDays: 3 },
  ])
  expect(families.length).toBeLessThan(wanted)
})

test('where no idea goes to more channels, the plan says what that would save, and no more than doing it does', () => {
  const alone = makePlan(withReuse(scenarios.municipality(), 0))
  const shared = makePlan(withReuse(scenarios.municipality(), 300))
  const minutes = ({ places }: Plan) => places.reduce((sum, one) => sum + one.minutes, 0)
  const gain = alone.report.limits.find(({ code }) => code === 'limit.reuseOff')
  if (gain?.code !== 'limit.reuseOff') throw new Error('it says nothing')
  expect(gain.savedMinutes).toBeGreaterThan(60)
  expect(gain.savedMinutes).toBeLessThanOrEqual(minutes(alone) - minutes(shared))
  expect(gain.posts).toBeGreaterThanOrEqual(gain.ideas)
  expect(shared.report.limits.map(({ code }) => code)).not.toContain('limit.reuseOff')
})

test('without reuse no place has a family, and one of an earlier plan ends', () => {
  const request = scenarios.event()
  expect(familiesOf(makePlan(request).places)).toEqual([])
  const free = freeOf(makePlan(withReuse(request, 400)))
  expect(familiesOf(makePlan({ ...request, free }).places)).toEqual([])
})

test('a place that goes on in a family of a standing post keeps the family, and costs an adaptation', () => {
  const request = withReuse(scenarios.municipality(), 400)
  const plan = makePlan(request)
  const [lead, adapted] = familiesOf(plan.places)[0] ?? []
  if (lead === undefined || adapted === undefined) throw new Error('no family')
  const familyId = '01930000-0000-7000-8000-0000000000f1'
  const { key, ...fields } = lead
  const standing = [{ ...fields, id: key, placeKey: key, familyId, status: 'planned' as const }]
  const free = freeOf(plan)
    .filter(({ id }) => id !== key)
    .map((post) => (post.familyId === lead.familyId ? { ...post, familyId } : post))
  const place = makePlan({ ...request, standing, free }).places.find((one) => one.key === adapted.key)
  expect(place).toMatchObject({ familyId, minutes: adapted.minutes })
})

test('of standing posts the first in time leads, in whatever order they come', () => {
  const model = modelOf(scenarios.municipality())
  const stands = ['2027-03-03', '2027-03-01'].map((date, index) => {
    const channel = model.channels[index]
    if (channel === undefined) throw new Error('too few channels')
    const post = { channelId: channel.id, date, formatId: model.formats[0]?.id ?? null, familyId: 'family' }
    return standingEntry(model, channel, standingPost({ ...post, id: date, ownerId: null, origin: 'own' }))
  })
  linkStanding(model, stands)
  const [later, earlier] = stands
  expect([earlier?.lead, later?.lead]).toEqual([null, earlier])
  const text = model.formats[0]
  expect([earlier?.minutes, later?.minutes]).toEqual([text?.ownMinutes, text?.adaptMinutes])
})

const MAKING = new Set<LeftOut['code']>([
  'left.maker',
  'left.absent',
  'left.budget',
  'left.compatible',
  'left.lead',
])

test('for any request: one post a channel, one theme, message and origin, near enough, never more than the share', () => {
  const reuse = fc.record({
    share: fc.integer({ min: 0, max: 1000 }),
    withinDays: fc.integer({ min: 0, max: 10 }),
  })
  fc.assert(
    fc.property(
      arbitraryRequest,
      reuse,
      fc.constantFrom(...efforts),
      (given, { share, withinDays }, effort) => {
        const request = withReuse(given, share, withinDays)
        const { places, report, leftOut } = makePlan(request, { effort })
        const families = familiesOf(places)
        const spread = (values: readonly unknown[]) => new Set(values).size
        for (const family of families) {
          expect(family.length).toBeGreaterThan(1)
          expect(spread(family.map(({ channelId }) => channelId))).toBe(family.length)
          expect(
            spread(family.map(({ themeId, messageId, origin }) => `${themeId}${messageId}${origin}`)),
          ).toBe(1)
          const [first] = family
          for (const { date, reserve, rubricId } of family) {
            expect(daysBetween(first?.date ?? date, date)).toBeLessThanOrEqual(withinDays)
            expect([reserve, rubricId]).toEqual([false, null])
          }
        }
        const shown = request.standing.filter(
          ({ date, reserve, status }) =>
            date >= request.horizon.from && date <= request.horizon.until && !reserve && status !== 'skipped',
        )
        // What nobody could make in the end was an idea when families were made.
        const unmade = leftOut.reduce((sum, line) => sum + (MAKING.has(line.code) ? line.count : 0), 0)
        const shared = families.reduce((sum, { length }) => sum + length, 0)
        const single = places.filter(({ reserve }) => !reserve).length - shared
        const ideas = single + families.length + shown.length + unmade
        expect(families.length * 1000).toBeLessThanOrEqual(share * ideas)
        expect(report.metrics.find(({ name }) => name === 'M6')?.value).toBe(0)
      },
    ),
    { numRuns: 200 },
  )
})
