import { expect, test } from 'vitest'
import { countAhead } from './entries-ahead.ts'
import { feedEntries } from './feed-entries.ts'
import type { FeedPost } from './post-event.ts'
import { everything, postWith } from '../testing/example.ts'

const today = '2026-11-23'
const now = { date: today, time: '12:00' }
const none = { posts: 0, openPlaces: 0, deadlines: 0, work: 0 }

test.each<[string, Partial<FeedPost>, Partial<typeof none>]>([
  ['a post of this minute', { date: today, time: '12:00' }, { posts: 1 }],
  ['a post of a minute ago', { date: today, time: '11:59' }, {}],
  ['a post of yesterday', { date: '2026-11-22', time: '23:59' }, {}],
  ['an open place to come', { status: 'open' }, { openPlaces: 1 }],
  ['a post that was skipped', { status: 'skipped' }, {}],
  ['a deadline of today beside its post', { deadline: today }, { posts: 1, deadlines: 1 }],
  ['a deadline of yesterday beside its post', { deadline: '2026-11-22' }, { posts: 1 }],
])('of what is ahead, %s counts %o as %o', (_what, post, counts) => {
  const entries = feedEntries([postWith({ deadline: null, ...post })], everything, { today, closedDays: [] })
  expect(entries).not.toEqual([])
  expect(countAhead(entries, now)).toEqual({ ...none, ...counts })
})

test.each([
  ['today', today, 1],
  ['yesterday', '2026-11-22', 0],
])('work of %s counts as it should', (_when, date, work) => {
  const item = {
    kind: 'task',
    id: '1',
    date,
    ownerId: null,
    summary: 'Bel',
    link: 'https://x.example',
  } as const
  const filter = { ...everything, work: true }
  const entries = feedEntries([], filter, { today, closedDays: [], work: [item] })
  expect(countAhead(entries, now)).toEqual({ ...none, work })
})
