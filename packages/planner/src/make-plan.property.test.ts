import { isWithin, type LeftOut, minutesOf, weekdayOf } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRequest } from '../testing/arbitrary-request.ts'
import { makePlan, type Place, type Plan, type PlanRequest } from './index.ts'

function forAll(check: (plan: Plan, request: PlanRequest) => void): void {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      check(makePlan(request), request)
    }),
    { numRuns: 80 },
  )
}

const tacticOf = (request: PlanRequest, place: Place) =>
  request.tactic.channels.find(({ channelId }) => channelId === place.channelId)

const sum = (lines: readonly LeftOut[]): number => lines.reduce((total, { count }) => total + count, 0)

test('no hard rule is ever broken', () => {
  forAll((plan) => {
    expect(plan.report.metrics.find(({ name }) => name === 'M6')?.value).toBe(0)
  })
})

test('what is wanted is placed or left out with its reason', () => {
  forAll((plan) => {
    expect(plan.report.placed + sum(plan.leftOut)).toBe(plan.report.wanted)
    expect(plan.leftOut.every(({ count }) => count > 0)).toBe(true)
  })
})

test('each place lies in the horizon, after now, on an open day, in a window of its channel', () => {
  forAll((plan, request) => {
    for (const place of plan.places) {
      expect(isWithin(place.date, request.horizon)).toBe(true)
      expect(`${place.date}T${place.time}` > `${request.now.date}T${request.now.time}`).toBe(true)
      expect(request.strategy.closedDays.some((closed) => isWithin(place.date, closed))).toBe(false)
      const minute = minutesOf(place.time)
      const isInWindow = tacticOf(request, place)?.windows.some(
        ({ weekday, from, until }) =>
          weekday === weekdayOf(place.date) && minute >= minutesOf(from) && minute < minutesOf(until),
      )
      const isChosenByDate = place.rubricId !== null || place.milestoneId !== null
      expect(isChosenByDate || isInWindow).toBe(true)
    }
  })
})

test('posts on a channel keep their distance and the most a day', () => {
  forAll((plan, request) => {
    const standing = request.standing
      .filter(({ status }) => status !== 'skipped')
      .map((post) => ({ ...post, isNew: false }))
    const all = [...plan.places.map((place) => ({ ...place, isNew: true })), ...standing]
    for (const place of plan.places) {
      const { spacingMinutes = 0, mostPerDay = 0 } = tacticOf(request, place) ?? {}
      const others = all.filter(({ channelId }) => channelId === place.channelId)
      expect(others.filter(({ date }) => date === place.date).length).toBeLessThanOrEqual(mostPerDay)
      const at = Date.parse(`${place.date}T${place.time}Z`) / 60_000
      const near = others.filter(
        ({ date, time }) =>
          Math.abs(Date.parse(`${date}T${time}Z`) / 60_000 - at) < Math.max(1, spacingMinutes),
      )
      expect(near).toHaveLength(1)
    }
  })
})

test('who makes a post can make it, and it is ready in time', () => {
  forAll((plan, request) => {
    for (const { formatId, ownerId, date, deadline, productionWeek, rubricId } of plan.places) {
      const person = request.strategy.people.find(({ id }) => id === ownerId)
      const isSkilled = person?.formatIds.length === 0 || person?.formatIds.includes(formatId ?? '') === true
      expect(ownerId === null || isSkilled || rubricId !== null).toBe(true)
      expect(deadline >= request.now.date && deadline <= date && productionWeek <= deadline).toBe(true)
    }
  })
})

test('hired help and promotion keep within their month', () => {
  forAll((plan, request) => {
    const months = new Set(plan.places.map(({ date }) => date.slice(0, 7)))
    for (const month of months) {
      const places = plan.places.filter(({ date }) => date.startsWith(month))
      for (const { id, kind, costCents, monthlyCents, monthlyPosts } of request.tactic.hiredHelp) {
        const made = places.filter(({ hiredHelpId }) => hiredHelpId === id).length
        if (kind === 'post') expect(made * costCents).toBeLessThanOrEqual(monthlyCents)
        else expect(made).toBeLessThanOrEqual(monthlyPosts)
      }
      const promoted = places.reduce((total, { promotionCents }) => total + promotionCents, 0)
      expect(promoted).toBeLessThanOrEqual(request.tactic.promotion.monthlyCeilingCents)
    }
  })
})

test('keys are unique, and never those of standing posts', () => {
  forAll((plan, request) => {
    const keys = plan.places.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(request.standing.some(({ placeKey }) => placeKey !== null && keys.includes(placeKey))).toBe(false)
  })
})

test('the same request gives the same plan, to the byte', () => {
  forAll((plan, request) => {
    expect(JSON.stringify(makePlan(structuredClone(request)))).toBe(JSON.stringify(plan))
  })
})

test('with nothing standing, each theme keeps to its bound unless formats, rubrics or milestones bind it', () => {
  forAll((_, request) => {
    const { standing: _standing, ...rest } = request
    const tactic = {
      ...request.tactic,
      themes: request.tactic.themes.map((theme) => ({ ...theme, formatIds: [] })),
    }
    const plan = makePlan({
      ...rest,
      tactic,
      standing: [],
      strategy: { ...request.strategy, rubrics: [], milestones: [] },
    })
    const isCut = plan.leftOut.some(({ code }) => code === 'left.budget' || code === 'left.absent')
    for (const { name, attribute, value, bound } of plan.report.metrics) {
      if (name !== 'M1' || attribute === 'message' || isCut) continue
      expect(value).toBeLessThanOrEqual(bound ?? 0)
    }
  })
})

test('the reserve has no theme and no message, everything else that can has a theme', () => {
  forAll((plan, request) => {
    for (const { reserve, themeId, messageId } of plan.places) {
      if (reserve) expect([themeId, messageId]).toEqual([null, null])
      else if (
        request.tactic.themes.every(({ formatIds, seasons }) => formatIds.length + seasons.length === 0)
      ) {
        expect(themeId).not.toBeNull()
      }
    }
  })
})
