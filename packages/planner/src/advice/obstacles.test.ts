import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { makePlan, type Obstacle, obstaclesAt, type Place, type PlanRequest } from '../index.ts'
import type { NearPost } from './obstacles.ts'

function postOf(place: Place): NearPost {
  return { id: place.key, channelId: place.channelId, date: place.date, time: place.time, status: 'open' }
}

/** What stands in the way of a place of a plan, among the others. */
function obstaclesOf(request: PlanRequest, places: readonly Place[], place: Place): Obstacle['code'][] {
  const posts = [...places.filter((other) => other !== place).map(postOf), ...request.standing]
  return obstaclesAt(place, { ...request, posts }).map(({ code }) => code)
}

test('nothing stands in the way of what the planner itself chose', () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      const { places } = makePlan(request)
      for (const place of places.slice(0, 30)) {
        const found = obstaclesOf(request, places, place)
        // A rubric brings its own time, a milestone its own day; and what a week wants hangs on how much of it the horizon has.
        expect(found.filter((code) => code !== 'not.week' && code !== 'not.window')).toEqual([])
        if (place.rubricId === null && place.milestoneId === null) expect(found).not.toContain('not.window')
      }
    }),
    { numRuns: 40 },
  )
})

describe('in the week of a small NGO', () => {
  const request = scenarios.ngo()
  const { places } = makePlan(request)
  const [place, next] = places.filter(({ channelId }) => channelId === places[0]?.channelId)
  if (place === undefined || next === undefined) throw new Error('an empty plan')
  const posts = places.map(postOf)
  const at = (date: string, time: string, among: readonly NearPost[] = posts) =>
    obstaclesAt({ channelId: place.channelId, date, time }, { ...request, posts: among })

  test('a full week wants no more posts', () => {
    expect(at(next.date, '05:00')).toContainEqual({ code: 'not.week', posts: 1, wanted: 1 })
  })

  test('the post that stands too near is named', () => {
    const { key: postId, date, time } = place
    expect(at(date, time)).toContainEqual({ code: 'not.spacing', postId, date, time, spacingMinutes: 1200 })
  })

  test.each<[string, string, string, Obstacle]>([
    ['a moment gone by', '2026-01-05', '12:00', { code: 'not.past' }],
    ['a closed day', '2027-03-28', '12:00', { code: 'not.closed', reason: expect.any(String) as string }],
    ['outside the windows', '2027-02-03', '05:00', { code: 'not.window' }],
  ])('%s says so', (_what, date, time, obstacle) => {
    expect(at(date, time)).toContainEqual(obstacle)
  })

  test('a day that is full says how many it takes', () => {
    expect(at(place.date, '08:00')).toContainEqual({ code: 'not.day', mostPerDay: 1 })
  })

  test('a skipped post holds neither its time nor its day', () => {
    const skipped = posts.map((post) =>
      post.id === place.key ? { ...post, status: 'skipped' as const } : post,
    )
    expect(at(place.date, place.time, skipped)).toEqual([])
  })

  test('a channel that gets no posts has no rules', () => {
    const moment = { channelId: 'elsewhere', date: '2027-02-03', time: '05:00' }
    expect(obstaclesAt(moment, { ...request, posts })).toEqual([])
  })
})
