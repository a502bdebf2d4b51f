import { addDays } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { makePlan, type PlanRequest, postFieldsOf, type StandingPost } from '../index.ts'
import { atOf } from '../request/week.ts'
import { misplacedPosts, withReleased } from './misplaced.ts'

/** A request whose plan somebody filled and then shifted by so many hours, each post within its day. */
function shifted(request: PlanRequest, hours: number): PlanRequest {
  const standing = makePlan(request).places.map((place, index): StandingPost => {
    const { reasons: _reasons, ...fields } = postFieldsOf(place)
    const hour = (Number(place.time.slice(0, 2)) + hours) % 24
    const time = `${String(hour).padStart(2, '0')}${place.time.slice(2)}`
    return { ...fields, id: `post-${index}`, status: 'planned', time }
  })
  return { ...request, standing }
}

const none = new Set<string>()
const ngo = scenarios.ngo()

test('what the planner placed itself, in the same tactic, is not misplaced', () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      const rubrics = { ...request.strategy, rubrics: [] }
      const plain = { ...request, strategy: rubrics, standing: [], free: [] }
      expect(misplacedPosts(shifted(plain, 0), none)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('released posts stand where the tactic allows them, in their own week, each where it was said', () => {
  fc.assert(
    fc.property(arbitraryRequest, fc.integer({ min: 1, max: 23 }), (request, hours) => {
      const before = shifted({ ...request, standing: [], free: [] }, hours)
      const all = new Set(before.standing.map(({ id }) => id))
      const found = misplacedPosts(before, all)
      const after = withReleased(before, found, all)
      const still = new Set(misplacedPosts(after, none).map(({ postId }) => postId))
      for (const { postId, from, to } of found) {
        expect(still).not.toContain(postId)
        expect(Math.floor((atOf(from) / 1440 + 3) / 7)).toBe(Math.floor((atOf(to) / 1440 + 3) / 7))
        expect(after.standing.find(({ id }) => id === postId)).toMatchObject(to)
      }
    }),
    { numRuns: 30 },
  )
})

describe('a post of a small NGO', () => {
  const [first] = makePlan(ngo).places
  if (first === undefined) throw new Error('an empty plan')
  const { reasons: _reasons, ...fields } = postFieldsOf(first)
  const post: StandingPost = { ...fields, id: 'post', status: 'planned' }
  const found = (change: Partial<StandingPost>, request: Partial<PlanRequest> = {}) =>
    misplacedPosts({ ...ngo, ...request, standing: [{ ...post, ...change }] }, none)

  test('outside the windows could move to the nearest moment of its week, and says why', () => {
    expect(found({ time: '03:00' })).toMatchObject([
      { postId: 'post', from: { date: post.date, time: '03:00' }, obstacles: [{ code: 'not.window' }] },
    ])
  })

  test('on a day that is closed by now goes to another day', () => {
    const closedDays = [
      { id: 'c', version: 1, from: post.date, until: post.date, reason: 'x', pauses: false },
    ]
    const [one] = found({}, { strategy: { ...ngo.strategy, closedDays } })
    expect(one?.obstacles).toEqual([{ code: 'not.closed', reason: 'x' }])
    expect(one?.to.date).not.toBe(post.date)
  })

  test.each<[string, Partial<StandingPost>]>([
    ['published', { status: 'published' }],
    ['standing ready in the tool that publishes', { status: 'loaded' }],
    ['skipped', { status: 'skipped' }],
    ['over', { date: addDays(ngo.now.date, -1) }],
    ['after the horizon', { date: addDays(ngo.horizon.until, 1) }],
    ['of a channel that gets no posts', { channelId: 'nowhere' }],
  ])('that is %s does not move', (_what, change) => {
    expect(found({ time: '03:00', ...change })).toEqual([])
  })

  test('in a week without a moment stays', () => {
    const closedDays = [
      { id: 'c', version: 1, from: ngo.horizon.from, until: ngo.horizon.until, reason: '', pauses: false },
    ]
    expect(found({}, { strategy: { ...ngo.strategy, closedDays } })).toEqual([])
  })

  test('goes beside a free place if it can', () => {
    const alone = found({ time: '03:00' })[0]?.to
    if (alone === undefined) throw new Error('nothing found')
    const free = [
      { ...post, ...alone, id: 'free', sourceId: null, campaignId: null, deadline: null, rubricId: null },
    ]
    const [beside] = found({ time: '03:00' }, { free })
    expect(beside?.to).not.toEqual(alone)
  })
})
