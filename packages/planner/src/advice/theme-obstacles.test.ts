import { describe, expect, test } from 'vitest'
import { scenarios } from '../../scenarios/index.ts'
import {
  aroundOf,
  makePlan,
  type Place,
  type PlanRequest,
  type ThemeObstacle,
  themeObstaclesAt,
} from '../index.ts'
import type { ThemedPost } from './theme-obstacles.ts'

const request = scenarios.municipality()
const { places } = makePlan(request, { effort: 'improved' })
const posts = places.map((place): ThemedPost => ({ ...place, id: place.key, status: 'open' }))

function found(
  place: Place,
  themeId: string,
  { given = request, among = posts }: { given?: PlanRequest; among?: readonly ThemedPost[] } = {},
): ThemeObstacle[] {
  const { from, until } = aroundOf(place.date)
  const near = among.filter(({ id, date }) => id !== place.key && date >= from && date <= until)
  return themeObstaclesAt({ ...place, themeId }, { ...given, posts: near })
}

const place = places.find(({ date }) => date > '2027-03-01')
if (place === undefined) throw new Error('an empty plan')
const { themes } = request.tactic

function tacticWith(
  change: (theme: (typeof themes)[number]) => Partial<(typeof themes)[number]>,
): PlanRequest {
  return {
    ...request,
    tactic: { ...request.tactic, themes: themes.map((theme) => ({ ...theme, ...change(theme) })) },
  }
}

test('nothing but a clash or a share stands in the way of what the planner itself chose', () => {
  for (const one of places.slice(0, 300)) {
    const codes = found(one, one.themeId ?? '').map(({ code }) => code)
    expect(codes.filter((code) => code !== 'theme.clash' && code !== 'theme.ahead')).toEqual([])
  }
})

test('a theme that follows itself names the post beside it', () => {
  const own = places.filter(({ channelId }) => channelId === place.channelId)
  const next = own[own.indexOf(place) + 1]
  if (next?.themeId === undefined || next.themeId === null) throw new Error('nothing follows')
  expect(found(place, next.themeId)).toContainEqual({
    code: 'theme.repeat',
    date: next.date,
    time: next.time,
  })
})

describe('a theme that runs elsewhere within a day', () => {
  const themeId = themes.at(-1)?.id ?? ''
  const channelId = request.tactic.channels.find((one) => one.channelId !== place.channelId)?.channelId ?? ''
  const other: ThemedPost = {
    ...place,
    id: 'other',
    channelId,
    status: 'planned',
    themeId,
    familyId: 'family',
  }
  const clash = { code: 'theme.clash', channelId, date: place.date, time: place.time }

  test('says where', () => {
    expect(found(place, themeId, { among: [other] })).toContainEqual(clash)
  })

  test('but not where it is the same idea', () => {
    expect(found({ ...place, familyId: 'family' }, themeId, { among: [other] })).not.toContainEqual(clash)
  })
})

test('a theme ahead of its share says by how much, and one that is behind does not', () => {
  const themeId = themes.at(-1)?.id ?? ''
  const share = themes.at(-1)?.share ?? 0
  const own = posts.filter(({ channelId }) => channelId === place.channelId)
  const { from, until } = aroundOf(place.date)
  const near = own.filter(({ id, date }) => id !== place.key && date >= from && date <= until)
  const all = near.map((post) => ({ ...post, themeId }))
  const wanted = Math.round(share * (near.length + 1))
  const told = { code: 'theme.ahead', posts: near.length + 1, of: near.length + 1, wanted, from, until }
  expect(found(place, themeId, { among: all })).toContainEqual(told)
  const none = near.map((post) => ({ ...post, themeId: null }))
  expect(found(place, themeId, { among: none })).toEqual([])
})

test.each<[string, PlanRequest, ThemeObstacle['code']]>([
  [
    'a theme that no format of the channel suits',
    tacticWith(() => ({ formatIds: ['nowhere'] })),
    'theme.format',
  ],
  [
    'a theme that rests',
    tacticWith(() => ({ seasons: [{ from: '01-01', until: '12-31', factor: 0 }] })),
    'theme.rests',
  ],
  ['a theme that no message tells', tacticWith(() => ({ messageIds: ['gone'] })), 'theme.message'],
])('%s says so', (_what, given, code) => {
  expect(found(place, place.themeId ?? '', { given }).map((one) => one.code)).toContain(code)
})
