import { addDays, type LocalDate, mondayOf } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../scenarios/index.ts'
import { arbitraryRequest } from '../testing/arbitrary-request.ts'
import {
  type Difference,
  difference,
  type FreePost,
  makePlan,
  type Place,
  type PlanRequest,
  postFieldsOf,
} from './index.ts'
import type { StandingPost } from './request/plan.ts'

function postsOf(places: readonly Place[]): FreePost[] {
  return places.map((place, index) => {
    const { reasons: _reasons, ...fields } = postFieldsOf(place)
    return { id: `post ${index}`, ...fields }
  })
}

/** What a new plan changes of an earlier one. */
function replan(request: PlanRequest, free: readonly FreePost[]): Difference {
  return difference(makePlan({ ...request, free }), free)
}

function changes({ added, moved, removed }: Difference): number {
  return added.length + moved.length + removed.length
}

function closing(request: PlanRequest, from: LocalDate, until: LocalDate): PlanRequest {
  const closed = { id: 'closed', version: 1, from, until, reason: '', pauses: false }
  const { strategy } = request
  return { ...request, strategy: { ...strategy, closedDays: [...strategy.closedDays, closed] } }
}

function skipped(post: FreePost): StandingPost {
  return { ...post, status: 'skipped' }
}

describe.each(Object.entries(scenarios))('re-planning the %s scenario', (_name, make) => {
  const request = make()
  const free = postsOf(makePlan(request).places)
  const middle = free[Math.floor(free.length / 2)]
  if (middle === undefined) throw new Error('an empty plan')

  test('with nothing changed, nothing moves', () => {
    expect(changes(replan(request, free))).toBe(0)
  })

  test.each([0.25, 0.5, 0.75])(
    'one post cancelled after %d of the time moves at most 3 % of the plan',
    (part) => {
      const cancelled = free[Math.floor(free.length * part)]
      if (cancelled === undefined) throw new Error('an empty plan')
      const others = free.filter((post) => post !== cancelled)
      const found = replan({ ...request, standing: [skipped(cancelled)] }, others)
      expect([found.added, found.removed]).toEqual([[], []])
      expect(found.moved.length).toBeLessThanOrEqual(free.length * 0.03)
    },
  )

  test('a day closed moves the places of that day within their week, under their own keys', () => {
    const found = replan(closing(request, middle.date, middle.date), free)
    const onDay = free.filter(({ date }) => date === middle.date)
    expect(changes(found)).toBeLessThanOrEqual(onDay.length + free.length * 0.03)
    for (const post of onDay) {
      const moved = found.moved.find(({ postId }) => postId === post.id)
      if (moved === undefined) {
        expect(found.removed.map(({ postId }) => postId)).toContain(post.id)
        continue
      }
      expect(moved.place.key).toBe(post.placeKey)
      expect(mondayOf(moved.place.date)).toBe(mondayOf(post.date))
      expect(moved.place.reasons).toContainEqual({ code: 'place.moved', date: post.date, time: post.time })
    }
  })

  test('a week closed removes what stood in it and touches little else', () => {
    const monday = mondayOf(middle.date)
    const found = replan(closing(request, monday, addDays(monday, 6)), free)
    const inWeek = free.filter(({ date }) => mondayOf(date) === monday)
    expect(found.removed.map(({ postId }) => postId).toSorted()).toEqual(
      inWeek.map(({ id }) => id).toSorted(),
    )
    expect(found.added).toEqual([])
    // Nobody works in that week: what was to be made in it is made by others, or around it.
    const isMaking = (part: string): boolean => part === 'owner' || part === 'other'
    const others = found.moved.filter(({ parts }) => !parts.every(isMaking))
    expect(others.length).toBeLessThanOrEqual(free.length * 0.03)
    for (const { from, parts } of found.moved) {
      if (!parts.every(isMaking)) continue
      expect(from.date >= addDays(monday, -14) && from.date <= addDays(monday, 41)).toBe(true)
    }
  })

  test('shares moved by four points change about as many places as the points ask for', () => {
    const [first, second] = request.tactic.themes
    const themes = request.tactic.themes.map((theme) =>
      theme === first
        ? { ...theme, share: theme.share - 40 }
        : theme === second
          ? { ...theme, share: theme.share + 40 }
          : theme,
    )
    const found = replan({ ...request, tactic: { ...request.tactic, themes } }, free)
    expect([found.added, found.removed]).toEqual([[], []])
    expect(found.moved.length).toBeLessThanOrEqual(free.length * 0.04 * 1.25)
    expect(found.moved.every(({ parts }) => !parts.includes('date') && !parts.includes('time'))).toBe(true)
  })

  test('somebody away for two weeks loses the making of those weeks, and no post its moment', () => {
    const [person] = request.strategy.people
    const from = addDays(mondayOf(middle.date), 0)
    const absence = {
      id: 'away',
      version: 1,
      personId: person?.id ?? '',
      from,
      until: addDays(from, 13),
      note: '',
    }
    const away = { ...request, strategy: { ...request.strategy, absences: [absence] } }
    const found = replan(away, free)
    expect([found.added, found.removed]).toEqual([[], []])
    for (const { parts } of found.moved) expect(parts).not.toContain('date')
    const plan = makePlan({ ...away, free })
    const making = plan.places.filter(
      ({ ownerId, productionWeek }) =>
        ownerId === person?.id && productionWeek >= from && productionWeek <= absence.until,
    )
    expect(making).toEqual([])
  })

  test('a higher frequency adds places and moves none', () => {
    const channels = request.tactic.channels.map((channel, index) =>
      index === 0
        ? { ...channel, frequency: channel.frequency + 1000, mostPerDay: 3, spacingMinutes: 60 }
        : channel,
    )
    const found = replan({ ...request, tactic: { ...request.tactic, channels } }, free)
    expect(found.removed).toEqual([])
    expect(found.added.length).toBeGreaterThan(5)
    expect(found.moved.filter(({ parts }) => parts.includes('date') || parts.includes('time'))).toEqual([])
  })

  test('a channel dropped takes its own places and leaves the others where they are', () => {
    const gone = request.tactic.channels[0]?.channelId
    const channels = request.strategy.channels.map((channel) =>
      channel.id === gone ? { ...channel, role: 'none' as const } : channel,
    )
    const found = replan({ ...request, strategy: { ...request.strategy, channels } }, free)
    expect(found.removed).toHaveLength(free.filter(({ channelId }) => channelId === gone).length)
    for (const { parts } of found.moved) expect(parts).toEqual(['promotion'])
  })
})

function forAll(check: (request: PlanRequest, free: readonly FreePost[]) => void): void {
  fc.assert(
    fc.property(arbitraryRequest, arbitraryRequest, (before, after) => {
      check(after, postsOf(makePlan(before).places))
    }),
    { numRuns: 60 },
  )
}

test('whatever changed, no hard rule is broken, and what is wanted is placed or left out', () => {
  forAll((request, free) => {
    const { report, leftOut } = makePlan({ ...request, free })
    expect(report.metrics.find(({ name }) => name === 'M6')?.value).toBe(0)
    expect(report.placed + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(report.wanted)
  })
})

test('whatever changed, keys stay unique and the same request gives the same plan', () => {
  forAll((request, free) => {
    const { places } = makePlan({ ...request, free })
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length)
    expect(JSON.stringify(makePlan(structuredClone({ ...request, free })).places)).toBe(
      JSON.stringify(places),
    )
  })
})

test('a place that stays keeps its moment, unless a rule forbids it', () => {
  forAll((request, free) => {
    const plan = makePlan({ ...request, free })
    for (const { place, from, parts } of difference(plan, free).moved) {
      const isMoved = parts.includes('date') || parts.includes('time')
      const tells = place.reasons.some(
        (reason) => reason.code === 'place.moved' && reason.date === from.date && reason.time === from.time,
      )
      expect(tells).toBe(isMoved)
    }
  })
})
