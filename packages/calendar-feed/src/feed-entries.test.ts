import { type FeedFilter, feedWindow } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { feedEntries } from './feed-entries.ts'
import type { FeedPost } from './post-event.ts'
import { everything, ids, postWith } from '../testing/example.ts'

const today = '2026-11-23'
const moment = { today, closedDays: [] }

function kindsOf(post: Partial<FeedPost>, filter: Partial<FeedFilter> = {}): readonly string[] {
  return feedEntries([postWith(post)], { ...everything, ...filter }, moment).map(({ kind }) => kind)
}

test('a feed looks 30 days back and 365 ahead', () => {
  expect(feedWindow(today)).toEqual({ from: '2026-10-24', until: '2027-11-23' })
})

describe('in the feed', () => {
  test.each<[string, Partial<FeedPost>, Partial<FeedFilter>, readonly string[]]>([
    ['a planned post and its deadline', {}, {}, ['deadline', 'post']],
    ['a post without its deadline, when those are off', {}, { deadlines: false }, ['post']],
    ['a post without a deadline', { deadline: null }, {}, ['post']],
    ['a ready post, whose deadline is no news', { status: 'approved' }, {}, ['post']],
    ['an open place when asked for', { status: 'open', deadline: null }, {}, ['post']],
    ['no open place unasked', { status: 'open' }, { openPlaces: false }, []],
    [
      'no open place unasked, not even by status',
      { status: 'open' },
      { openPlaces: false, statuses: ['open'] },
      [],
    ],
    [
      'open places beside the statuses chosen',
      { status: 'open', deadline: null },
      { statuses: ['approved'] },
      ['post'],
    ],
    ['no open place whose day has passed', { status: 'open', date: '2026-11-22', deadline: null }, {}, []],
    ['a post that is late', { date: '2026-11-22', deadline: null }, {}, ['post']],
    ['the first day of the window', { date: '2026-10-24', deadline: null }, {}, ['post']],
    ['no day before it', { date: '2026-10-23', deadline: null }, {}, []],
    ['the last day of the window', { date: '2027-11-23', deadline: null }, {}, ['post']],
    [
      'no day after it, but a deadline within',
      { date: '2027-11-24', deadline: '2027-11-20' },
      {},
      ['deadline'],
    ],
    ['a post skipped lately', { status: 'skipped', changedAt: '2026-10-24T10:00:00.000Z' }, {}, ['post']],
    [
      'no post skipped over 30 days ago',
      { status: 'skipped', changedAt: '2026-10-23T10:00:00.000Z' },
      {},
      [],
    ],
    ['a post of the owner asked for', {}, { ownerIds: [ids.person] }, ['deadline', 'post']],
    ['no post of another owner', {}, { ownerIds: [ids.post] }, []],
    ['no post without an owner, when one is asked for', { ownerId: null }, { ownerIds: [ids.person] }, []],
    ['no post on another channel', {}, { channelIds: [ids.post] }, []],
    ['no post of another theme', {}, { themeIds: [ids.post] }, []],
    ['no post in another status', {}, { statuses: ['approved', 'loaded'] }, []],
    ['a post in a status asked for', { status: 'loaded' }, { statuses: ['approved', 'loaded'] }, ['post']],
  ])('%s', (_what, post, filter, kinds) => {
    expect(kindsOf(post, filter)).toEqual(kinds)
  })
})

describe('a pause leaves out', () => {
  const pause = {
    id: ids.post,
    version: 1,
    from: '2026-11-23',
    until: '2026-11-25',
    reason: '',
    pauses: true,
  }
  test.each<[string, Partial<FeedPost>, Partial<typeof pause>, readonly string[]]>([
    ['the post that it holds, with its deadline', { date: '2026-11-25', deadline: today }, {}, []],
    ['no post after it', { date: '2026-11-26', deadline: null }, {}, ['post']],
    ['no published post', { date: today, status: 'published' }, {}, ['post']],
    [
      'nothing once it is over',
      { date: '2026-11-22', deadline: null },
      { from: '2026-11-20', until: '2026-11-22' },
      ['post'],
    ],
    [
      'nothing when the days are only closed',
      { date: '2026-11-25', deadline: null },
      { pauses: false },
      ['post'],
    ],
  ])('%s', (_what, post, days, kinds) => {
    const entries = feedEntries([postWith(post)], everything, { today, closedDays: [{ ...pause, ...days }] })
    expect(entries.map(({ kind }) => kind)).toEqual(kinds)
  })
})

test('entries come in order of date', () => {
  const posts = ['2026-12-03', '2026-12-01', '2026-12-02'].map((date) => postWith({ date, deadline: null }))
  expect(feedEntries(posts, everything, moment).map(({ date }) => date)).toEqual([
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
  ])
})
