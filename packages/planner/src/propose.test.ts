import { expect, test } from 'vitest'
import { smallId, smallRequest, standingPost } from '../testing/small-request.ts'
import { makePlan, type PlanningBasis, postFieldsOf, propose } from './index.ts'

const { tactic, ...request } = smallRequest({ weeks: 8, channel: { perWeek: 5 } })
const basis: PlanningBasis = { ...request, free: [] }
const night = standingPost({ id: smallId.person(7), date: '2027-01-13', time: '03:00', placeKey: 'night' })
const away = standingPost({ id: smallId.person(8), date: '2026-12-30' })
const improved = makePlan({ ...request, tactic }, { effort: 'improved' })
const free = improved.places.map((place, index) => ({ id: smallId.help(index), ...postFieldsOf(place) }))

test('without another word it is the plan that will be written, and says so', () => {
  const { plan, effort } = propose(basis, { tactic })
  expect(effort).toBe('improved')
  expect(plan).toEqual(improved)
})

test('a quick plan says that it is one', () => {
  const { plan, effort } = propose(basis, { tactic, effort: 'fast' })
  expect(effort).toBe('fast')
  expect(plan).toEqual(makePlan({ ...request, tactic }))
})

test('what stands in the horizon is counted, what stands around it is not', () => {
  expect(propose({ ...basis, standing: [night, away] }, { tactic }).difference.standing).toBe(1)
})

test('a plan that is in the calendar changes nothing', () => {
  const { added, moved, removed, kept } = propose({ ...basis, free }, { tactic }).difference
  expect([added.length, moved.length, removed.length, kept.length]).toEqual([0, 0, 0, free.length])
})

test('dealt anew, places are held against those that are there all the same', () => {
  const themes = tactic.themes.map((theme, index) => ({
    ...theme,
    share: theme.share + ([-100, 100][index] ?? 0),
  }))
  const shifted = { ...tactic, themes }
  const few = propose({ ...basis, free }, { tactic: shifted }).difference
  const all = propose({ ...basis, free }, { tactic: shifted, rebalance: true }).difference
  expect(few.moved.length).toBeGreaterThan(0)
  expect(all.moved.length).toBeGreaterThan(few.moved.length)
  expect(all.kept.length + all.moved.length + all.removed.length).toBe(free.length)
})

test('a post that the tactic forbids where it stands is named, and stands elsewhere only when it is released', () => {
  const standing = [night]
  const { misplaced } = propose({ ...basis, standing }, { tactic })
  expect(misplaced.map(({ postId, from }) => [postId, from.time])).toEqual([[night.id, '03:00']])
  const [{ to } = { to: night }] = misplaced
  const moved = propose({ ...basis, standing }, { tactic, release: [night.id] })
  expect(moved.plan).toEqual(
    makePlan({ ...request, tactic, standing: [{ ...night, ...to }] }, { effort: 'improved' }),
  )
})

test('no channel to plan for is refused', () => {
  const strategy = { ...basis.strategy, channels: [] }
  expect(() => propose({ ...basis, strategy }, { tactic })).toThrow('plan.noChannels')
})
