import { expect, test } from 'vitest'
import { firstWeeks, smallId, smallRequest, standingPost } from '../testing/small-request.ts'
import { adherence, type AdherenceRequest, type CountedPost, makePlan } from './index.ts'

function countedPost(changes: Partial<CountedPost> = {}): CountedPost {
  const { placeKey: _key, ...post } = standingPost()
  return { ...post, ...changes }
}

function requestWith(
  posts: readonly CountedPost[],
  changes: Partial<AdherenceRequest> = {},
): AdherenceRequest {
  const { strategy, tactic } = smallRequest({ promotionCents: 10_000 })
  return {
    now: { date: '2027-01-05', time: '09:00' },
    horizon: firstWeeks(2),
    strategy,
    tactic,
    posts,
    ...changes,
  }
}

test('frequency tells published, planned and open apart, per week, against the target', () => {
  const posts = [
    countedPost({ id: smallId.person(1), status: 'published' }),
    countedPost({ id: smallId.person(2), date: '2027-01-06', status: 'review' }),
    countedPost({ id: smallId.person(3), date: '2027-01-13', status: 'open' }),
  ]
  const [first, second] = adherence(requestWith(posts)).frequency
  expect(first).toEqual({
    channelId: smallId.channel,
    week: '2027-01-04',
    target: 3000,
    published: { count: 1, postIds: [smallId.person(1)] },
    planned: { count: 1, postIds: [smallId.person(2)] },
    open: { count: 0, postIds: [] },
  })
  expect(second?.open.postIds).toEqual([smallId.person(3)])
})

test.each<[string, Partial<CountedPost>, number]>([
  ['a skipped post does not count', { status: 'skipped' }, 0],
  ['an open place whose day passed empty does not count', { status: 'open', date: '2027-01-04' }, 0],
  ['an open place of today counts', { status: 'open', date: '2027-01-05' }, 1],
  ['a post outside the period does not count', { date: '2027-03-01' }, 0],
])('%s', (_sentence, changes, expected) => {
  const { frequency } = adherence(requestWith([countedPost(changes)]))
  const counts = frequency.map(({ published, planned, open }) => published.count + planned.count + open.count)
  expect(counts.reduce((a, b) => a + b, 0)).toBe(expected)
})

test('a part week asks for its part of the frequency', () => {
  const horizon = { from: '2027-01-08', until: '2027-01-10' }
  expect(adherence(requestWith([], { horizon })).frequency.map(({ target }) => target)).toEqual([1286])
})

test.each<[string, string | null, number[]]>([
  ['always', null, [3000, 3000]],
  ['from before the period', '2026-12-01', [3000, 3000]],
  ['from Friday of the first week', '2027-01-08', [1286, 3000]],
  ['from after the period', '2027-02-01', []],
])('what is wanted counts %s', (_sentence, since, targets) => {
  expect(adherence(requestWith([], { since })).frequency.map(({ target }) => target)).toEqual(targets)
})

test('mixes set shares beside their targets, and posts without a value apart', () => {
  const posts = [
    countedPost({ id: smallId.person(1) }),
    countedPost({ id: smallId.person(2), themeId: null, origin: 'curated', inviting: true }),
  ]
  const { mixes } = adherence(requestWith(posts))
  expect(mixes.theme.map(({ id, target, actual }) => [id, target, actual])).toEqual([
    [smallId.theme(0), 500, 500],
    [smallId.theme(1), 300, 0],
    [smallId.theme(2), 200, 0],
    [null, null, 500],
  ])
  expect(mixes.origin.map(({ id, target, actual }) => [id, target, actual])).toEqual([
    ['own', 1000, 500],
    ['curated', 0, 500],
  ])
  expect(mixes.inviting).toMatchObject([
    { target: 300, actual: 500, posts: { postIds: [smallId.person(2)] } },
  ])
})

test('hours stand in the week of production, against what each person has', () => {
  const posts = [
    countedPost({ ownerId: smallId.person(0), date: '2027-01-13', productionWeek: '2027-01-04' }),
  ]
  const { hours } = adherence(requestWith(posts))
  expect(
    hours.map(({ week, capacityMinutes, plannedMinutes }) => [week, capacityMinutes, plannedMinutes]),
  ).toEqual([
    ['2027-01-04', 1200, 60],
    ['2027-01-11', 1200, 0],
  ])
})

test('promotion stands by month against the ceiling, with the posts behind it', () => {
  const posts = [
    countedPost({ promotionCents: 2_500 }),
    countedPost({ id: smallId.person(3), promotionCents: 0 }),
  ]
  expect(adherence(requestWith(posts)).budgets).toEqual([
    {
      month: '2027-01',
      hiredHelpId: null,
      ceilingCents: 10_000,
      plannedCents: 2_500,
      posts: { count: 1, postIds: [standingPost().id] },
    },
  ])
})

test('a plan that is followed meets its targets', () => {
  const request = smallRequest({ weeks: 10 })
  const posts = makePlan(request).places.map(
    (place, index): CountedPost => ({ ...place, id: smallId.person(100 + index), status: 'planned' }),
  )
  const { frequency, mixes } = adherence({ ...request, posts })
  expect(frequency.every(({ target, planned }) => planned.count * 1000 === target)).toBe(true)
  for (const { target, actual } of mixes.theme) expect(Math.abs((target ?? 0) - actual)).toBeLessThan(34)
})
