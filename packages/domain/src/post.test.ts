import { describe, expect, test } from 'vitest'
import { isFree, isLapsed, isLate } from './post-standing.ts'
import { createPostSchema, postPatchSchema } from './post.schema.ts'
import { type Status, statuses } from './status.ts'

const today = '2026-11-23'

describe('a place is free for a plan to move', () => {
  const place = {
    status: 'open' as Status,
    pinned: false,
    placeKey: 'key' as string | null,
    date: '2026-12-07',
  }
  test.each<[string, Partial<typeof place>, boolean]>([
    ['when nobody touched it', {}, true],
    ['not within fourteen days', { date: '2026-12-06' }, false],
    ['not in the past', { date: '2026-11-01' }, false],
    ['not when somebody moved it', { pinned: true }, false],
    ['not when somebody made it by hand', { placeKey: null }, false],
    ...statuses
      .slice(1)
      .map((status): [string, Partial<typeof place>, boolean] => [`not when ${status}`, { status }, false]),
  ])('%s', (_when, change, free) => {
    expect(isFree({ ...place, ...change }, today)).toBe(free)
  })
})

describe('work is late', () => {
  const now = { date: today, time: '12:00' }
  test.each<[string, Status, string | null, string, string, boolean]>([
    ['past its deadline unfinished', 'making', '2026-11-22', '2026-11-30', '10:00', true],
    ['not on the day of its deadline', 'making', '2026-11-23', '2026-11-30', '10:00', false],
    ['not past its deadline when approved', 'approved', '2026-11-22', '2026-11-30', '10:00', false],
    ['not past its deadline when loaded', 'loaded', '2026-11-22', '2026-11-30', '10:00', false],
    ['past its moment though approved', 'approved', null, '2026-11-23', '11:59', true],
    ['past its moment though loaded', 'loaded', null, '2026-11-22', '23:00', true],
    ['not at its very moment', 'approved', null, '2026-11-23', '12:00', false],
    ['not without a deadline', 'planned', null, '2026-11-24', '09:00', false],
    ['never when published', 'published', '2026-11-01', '2026-11-02', '09:00', false],
    ['never when skipped', 'skipped', '2026-11-01', '2026-11-02', '09:00', false],
    ['never when nobody started it', 'open', '2026-11-01', '2026-11-02', '09:00', false],
  ])('%s', (_when, status, deadline, date, time, late) => {
    expect(isLate({ status, deadline, date, time }, now)).toBe(late)
  })
})

test.each<[Status, string, boolean]>([
  ['open', '2026-11-22', true],
  ['open', '2026-11-23', false],
  ['planned', '2026-11-22', false],
  ['skipped', '2026-11-22', false],
])('%s on %s has lapsed: %s', (status, date, lapsed) => {
  expect(isLapsed({ status, date }, today)).toBe(lapsed)
})

const id = '01990000-0000-7000-8000-000000000001'
const create = { id, channelId: id, date: '2026-11-30', time: '10:00' }

test('a post needs no more than a channel and a moment', () => {
  expect(createPostSchema.parse(create)).toEqual(create)
})

test.each([
  ['a title of 10,000 characters', { title: 'a'.repeat(10_000) }, 'text.long'],
  ['a text that is too long', { copy: 'a'.repeat(20_001) }, 'text.long'],
  ['a link to a script', { link: 'javascript:alert(1)' }, 'link.form'],
  ['a link to a file', { link: 'file:///etc/passwd' }, 'link.form'],
  ['a time that does not exist', { time: '25:00' }, 'time.form'],
  ['a date out of range', { date: '2300-01-01' }, 'date.range'],
])('%s is refused', (_what, change, code) => {
  const parsed = postPatchSchema.safeParse(change)
  expect(parsed.error?.issues.map(({ message }) => message)).toContain(code)
})

test.each([
  ['an unknown status', { status: 'draft' }],
  ['an unknown field', { colour: 'red' }],
  ['half a cent', { promotionCents: 12.5 }],
  ['less than nothing', { promotionCents: -1 }],
  ['a channel that is no id', { channelId: 'instagram' }],
])('%s is refused', (_what, change) => {
  expect(postPatchSchema.safeParse(change).success).toBe(false)
})

test.each([
  ['emoji', '👩‍👩‍👧‍👦 op bezoek'],
  ['right-to-left text', 'مرحبا بالعالم'],
  ['a mark that turns direction', '\u202Egnirts'],
  ['quotes and markup', '<b>"Hoi"</b> & \'dag\''],
])('%s stays as it was typed', (_what, title) => {
  expect(postPatchSchema.parse({ title }).title).toBe(title)
})
