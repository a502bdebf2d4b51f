import {
  absenceSchema,
  addDays,
  campaignSchema,
  channelSchema,
  type Id,
  ideaSchema,
  isFree,
  isLate,
  goalSchema,
  keyMessageSchema,
  languages,
  mondayOf,
  personSchema,
  postPatchSchema,
  rubricSchema,
  segmentSchema,
  statuses,
  tacticSchema,
} from '@cadans/domain'
import { difference, makePlan } from '@cadans/planner'
import { describe, expect, test } from 'vitest'
import { exampleWorkspace } from './example-workspace.ts'

const zone = 'Europe/Amsterdam'

function idMaker(): () => Id {
  let count = 0
  return () => {
    count += 1
    return `01990000-0000-7000-8000-${String(count).padStart(12, '0')}`
  }
}

function exampleOn(date: string, { time = '10:00', language = 'nl' as const } = {}) {
  return exampleWorkspace({ language, zone, now: { date, time }, newId: idMaker() })
}

const days = [
  ['a Monday evening', '2026-11-23', '22:00'],
  ['a Tuesday', '2026-11-24', '10:00'],
  ['a Friday', '2027-03-26', '16:00'],
  ['a Sunday evening', '2027-06-13', '23:30'],
  ['New Year', '2028-01-01', '00:10'],
  ['a Thursday in October', '2027-10-28', '10:00'],
  ['the day clocks go back', '2027-10-31', '02:30'],
] as const

describe.each(languages)('the example in %s', (language) => {
  const rows = exampleWorkspace({
    language,
    zone,
    now: { date: '2026-11-23', time: '22:00' },
    newId: idMaker(),
  })

  test('is made of rows that the schemas take', () => {
    const { strategy, tactic, ideas } = rows
    for (const row of strategy.goals) goalSchema.parse(row)
    for (const row of strategy.keyMessages) keyMessageSchema.parse(row)
    for (const row of strategy.segments) segmentSchema.parse(row)
    for (const row of strategy.channels) channelSchema.parse(row)
    for (const row of strategy.people) personSchema.parse(row)
    for (const row of strategy.absences) absenceSchema.parse(row)
    for (const row of strategy.campaigns) campaignSchema.parse(row)
    for (const row of strategy.rubrics) rubricSchema.parse(row)
    for (const row of ideas) ideaSchema.parse(row)
    expect(tacticSchema.parse(tactic)).toEqual(tactic)
    const fields = Object.keys(postPatchSchema.shape)
    for (const post of rows.posts) {
      postPatchSchema.parse(Object.fromEntries(Object.entries(post).filter(([key]) => fields.includes(key))))
    }
  })

  test('shares and priorities add up to the whole', () => {
    const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
    expect(total(rows.strategy.keyMessages.map(({ priority }) => priority))).toBe(1000)
    expect(total(rows.strategy.segments.map(({ share }) => share))).toBe(1000)
  })
})

describe.each(days)('begun on %s', (_name, date, time) => {
  const rows = exampleOn(date, { time })
  const now = { date, time }

  test('the same day and ids give the same workspace', () => {
    expect(exampleOn(date, { time })).toEqual(rows)
  })

  test('what was published lies behind, what is to be made lies ahead', () => {
    for (const post of rows.posts) {
      const isPast = post.date < date || (post.date === date && post.time < time)
      if (post.status === 'published') expect(isPast, post.title).toBe(true)
      else if (isPast) expect(['open', 'skipped']).toContain(post.status)
    }
  })

  test('every filled post has a title, a text, an owner or hired help, and a deadline before it goes out', () => {
    for (const post of rows.posts) {
      const isFilled = post.status !== 'open'
      expect(post.title !== '' && post.copy !== '').toBe(isFilled)
      if (isFilled) expect(post.ownerId ?? post.hiredHelpId).not.toBeNull()
      expect((post.deadline ?? '') <= post.date).toBe(true)
    }
  })

  test('every status is there, and exactly one post is late', () => {
    expect(new Set(rows.posts.map(({ status }) => status))).toEqual(new Set(statuses))
    expect(rows.posts.filter((post) => isLate(post, now))).toHaveLength(1)
  })

  test('the quarter ahead is planned, with its rubric, campaign and promotion', () => {
    const free = rows.posts.filter((post) => isFree(post, date))
    expect(free.length).toBeGreaterThan(90)
    expect(free.some(({ rubricId }) => rubricId !== null)).toBe(true)
    expect(free.some(({ campaignId }) => campaignId !== null)).toBe(true)
    expect(free.some(({ promotionCents }) => promotionCents > 0)).toBe(true)
    for (const post of free) expect(post.reasons).not.toHaveLength(0)
  })

  test('asking for a plan right away changes nothing', () => {
    const free = rows.posts.filter((post) => isFree(post, date))
    const { strategy, tactic, horizon } = rows
    const standing = rows.posts.filter((post) => !isFree(post, date))
    const plan = makePlan({ now, zone, horizon, strategy, tactic, standing, free }, { effort: 'improved' })
    const { added, moved, removed } = difference(plan, free)
    expect({ added, moved, removed }).toEqual({ added: [], moved: [], removed: [] })
  })

  test('no id is used twice', () => {
    const { strategy, tactic, ideas, posts } = rows
    const rowsOf: readonly (readonly { id: Id }[])[] = Object.values(strategy)
    const all = [...rowsOf.flat(), ...tactic.themes, ...tactic.formats, ...ideas, ...posts]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })
})

test('on a Monday evening the present week has every status', () => {
  const { posts } = exampleOn('2026-11-23', { time: '22:00' })
  const week = posts.filter(({ date }) => mondayOf(date) === '2026-11-23')
  expect(new Set(week.map(({ status }) => status))).toEqual(new Set(statuses))
})

test('no title appears twice within a month', () => {
  const { posts } = exampleOn('2026-11-23')
  const told = posts.filter(({ title }) => title !== '')
  for (const post of told) {
    const near = told.filter(
      ({ title, date }) => title === post.title && date <= addDays(post.date, 30) && date >= post.date,
    )
    expect(near, post.title).toHaveLength(1)
  }
})

test('the post that somebody moved stands', () => {
  const { posts, ownerId } = exampleOn('2026-11-24')
  expect(posts.filter(({ pinned }) => pinned)).toMatchObject([
    { date: '2026-11-23', time: '09:30', status: 'published', movedBy: ownerId },
  ])
})
