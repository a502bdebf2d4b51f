import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { postsOf } from '../../testing/again.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { makePlan, type PlanRequest } from '../index.ts'

/** The request with its first theme marked as one that takes nothing from others. */
function marked(request: PlanRequest): { request: PlanRequest; themeId: string | undefined } {
  const themes = request.tactic.themes.map((theme, at) => ({ ...theme, ownOnly: at === 0 }))
  return { request: { ...request, tactic: { ...request.tactic, themes } }, themeId: themes[0]?.id }
}

test('no place of a theme that takes nothing from others is curated, whatever is asked', () => {
  fc.assert(
    fc.property(arbitraryRequest, (asked) => {
      const { request, themeId } = marked(asked)
      const own = makePlan(request).places.filter(
        (place) => place.themeId === themeId && themeId !== undefined,
      )
      expect(own.filter(({ origin }) => origin !== 'own')).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('the share of curated posts is kept by the other themes, and the place says why it is own', () => {
  const { request, themeId } = marked(scenarios.ngo())
  const { places } = makePlan(request)
  const curated = places.filter(({ origin }) => origin === 'curated').length
  expect(Math.abs(curated - 0.3 * places.length)).toBeLessThan(3)
  const first = places.find((place) => place.themeId === themeId)
  expect(first?.reasons).toContainEqual({ code: 'origin.theme', themeId })
})

test('a theme that is marked later takes what was planned from others out, and nothing else of the moments', () => {
  const free = postsOf(makePlan(scenarios.ngo()))
  const { request, themeId } = marked(scenarios.ngo())
  const { places } = makePlan({ ...request, free })
  expect(places.filter((place) => place.themeId === themeId && place.origin === 'curated')).toEqual([])
  const moments = (rows: readonly { date: string; time: string }[]) =>
    rows.map(({ date, time }) => [date, time])
  expect(moments(places)).toEqual(moments(free))
})
