import {
  type Channel,
  type Person,
  platformMarks,
  type PostCard,
  type Shade,
  type Theme,
  themeColours,
} from '@cadans/domain'
import { expect, test } from 'vitest'
import { postFixture } from '../../testing/post-fixture.ts'
import { statusColours } from './status-colours.ts'
import { colourOf, legendOf } from './colour-of.ts'
import type { Colouring } from '../../lib/addresses/calendar-search.ts'

const theme = (id: string, colour: number): [string, Theme] => [
  id,
  { id, name: id, colour, share: 500, messageIds: [], formatIds: [], seasons: [], retired: false },
]
const channel = (id: string, platform: Channel['platform']): [string, Channel] => [
  id,
  {
    id,
    version: 1,
    platform,
    name: id,
    role: 'focus',
    account: '',
    textLimit: null,
    position: 0,
    serves: false,
    unansweredSince: null,
  },
]
const person = (id: string): [string, Person] => [
  id,
  { id, version: 1, name: id, weeklyMinutes: 0, formatIds: [], tools: '' },
]
const lookup = {
  themes: new Map([theme('stories', 4), theme('agenda', 0)]),
  channels: new Map([channel('ig', 'instagram'), channel('fb', 'facebook')]),
  people: new Map([person('sara'), person('joost')]),
}

const css = (shade?: Shade) => `light-dark(${shade?.light}, ${shade?.dark})`

test.each<[Colouring, Partial<PostCard>, string | null, string]>([
  ['theme', { themeId: 'stories' }, 'stories', css(themeColours[4])],
  ['theme', { themeId: null }, null, 'var(--mantine-color-dimmed)'],
  ['theme', { themeId: 'deleted' }, null, 'var(--mantine-color-dimmed)'],
  ['channel', { channelId: 'fb' }, 'fb', css(platformMarks.facebook.colour)],
  ['status', { status: 'review' }, 'review', css(statusColours.review)],
  ['owner', { ownerId: 'joost' }, 'joost', css(themeColours[1])],
  ['owner', { ownerId: null }, null, 'var(--mantine-color-dimmed)'],
  ['promotion', { promotionCents: 2500 }, 'promoted', 'var(--good)'],
  ['promotion', { promotionCents: 0 }, null, 'var(--mantine-color-dimmed)'],
])('by %s, a post with %j has key %s and colour %s', (by, part, key, colour) => {
  expect(colourOf(postFixture(part), by, lookup)).toEqual({ key, colour })
})

test('the legend names what is in view once, in the order of the list, without a value last', () => {
  const posts = [{ themeId: 'agenda' }, { themeId: null }, { themeId: 'stories' }, { themeId: 'agenda' }]
  const keys = legendOf(posts.map(postFixture), 'theme', lookup).map(({ key }) => key)
  expect(keys).toEqual(['stories', 'agenda', null])
})

test('statuses are explained in the order of work', () => {
  const posts = (['published', 'open', 'review'] as const).map((status) => postFixture({ status }))
  expect(legendOf(posts, 'status', lookup).map(({ key }) => key)).toEqual(['open', 'review', 'published'])
})
