import { expect, test } from 'vitest'
import { smallId, smallRequest } from '../testing/small-request.ts'
import { difference, type FreePost, makePlan, type Place, type PlacePart, postFieldsOf } from './index.ts'

const plan = makePlan(smallRequest({ weeks: 2 }))

/** The post that a place becomes once it is written. */
function postOf(place: Place, index: number): FreePost {
  const { reasons: _reasons, ...fields } = postFieldsOf(place)
  return { id: smallId.person(50 + index), ...fields }
}

const posts = plan.places.map(postOf)

test('a plan that is in the calendar already changes nothing', () => {
  const { added, moved, removed, kept } = difference(plan, posts)
  expect([added.length, moved.length, removed.length, kept.length]).toEqual([0, 0, 0, posts.length])
})

test('an empty calendar gains every place', () => {
  expect(difference(plan, []).added).toEqual(plan.places)
})

test('a place that the plan no longer wants goes', () => {
  const gone = { ...posts[0], id: smallId.person(99), placeKey: 'other' } as FreePost
  const { removed, kept } = difference(plan, [...posts, gone])
  expect(removed.map(({ postId }) => postId)).toEqual([gone.id])
  expect(kept).toHaveLength(posts.length)
})

test('two posts with one key: the first keeps the place', () => {
  const [first] = posts
  const { removed } = difference(plan, [...posts, { ...first, id: smallId.person(98) } as FreePost])
  expect(removed.map(({ postId }) => postId)).toEqual([smallId.person(98)])
})

test.each<[string, Partial<FreePost>, PlacePart[]]>([
  ['another day', { date: '2027-03-01' }, ['date']],
  ['another time and theme', { time: '06:00', themeId: null }, ['time', 'theme']],
  ['another owner', { ownerId: null }, ['owner']],
  ['hired help instead', { hiredHelpId: smallId.help(0) }, ['owner']],
  ['another week to make it in', { productionWeek: '2027-03-01' }, ['other']],
])('%s is named among the parts that change', (_sentence, changes, parts) => {
  const [first, ...rest] = posts
  const { moved, kept } = difference(plan, [{ ...first, ...changes } as FreePost, ...rest], 7)
  expect(moved.map((one) => one.parts)).toEqual([parts])
  expect(kept).toHaveLength(rest.length)
})

test('a place sets everything of a post but what people write', () => {
  const [place] = plan.places
  if (place === undefined) throw new Error('The plan has places')
  const fields = postFieldsOf(place)
  expect(fields.placeKey).toBe(place.key)
  expect(Object.keys(fields)).not.toContain('minutes')
  expect(Object.keys(fields)).not.toContain('key')
})
