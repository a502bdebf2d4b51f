import { expect, test } from 'vitest'
import {
  type Circumstances,
  nextStatus,
  type StatusChoice,
  statusChoices,
  statusChoicesOfAll,
} from './status-choice.ts'
import { type Status, statuses } from './status.ts'

const today = '2027-06-10'
const post = {
  title: 'Buurtfeest',
  date: today,
  status: 'planned' as Status,
  formatId: null,
  hasText: true,
  ownerId: 'you',
  askedBy: null,
  reviewerId: null,
}
const optional: Circumstances = {
  today,
  approval: 'optional',
  personId: 'me',
  role: 'planner',
  isAlone: false,
  formats: [],
}
const required: Circumstances = { ...optional, approval: 'required' }

/** What can be chosen, and of the rest the first reason that each is met by. */
function read(choices: readonly StatusChoice[]) {
  return {
    may: choices.filter(({ obstacle }) => obstacle === null).map(({ status }) => status),
    not: choices.flatMap(({ status, obstacle }) => (obstacle === null ? [] : [[status, obstacle]])),
  }
}

const filled = statuses.filter((status) => status !== 'open')
const unpublished = filled.filter((status) => status !== 'published')
const ahead = [['published', 'post.publishedAhead']]
const untitled = filled
  .filter((status) => status !== 'skipped')
  .map((status) => [status, 'post.openWithoutTitle'])

test('from planned, the steps lead through every working status to published', () => {
  const seen: Status[] = []
  for (let status: Status | null = 'planned'; status !== null; status = nextStatus(status, required))
    seen.push(status)
  expect(seen).toEqual(['planned', 'making', 'review', 'approved', 'loaded', 'published'])
})

test('a dropped post comes back as planned, an open place needs a title first', () => {
  expect([nextStatus('skipped', optional), nextStatus('open', optional)]).toEqual(['planned', null])
})

test('nobody asks where approval is off, nor whoever works alone where it is required', () => {
  expect(nextStatus('making', { approval: 'off', isAlone: false })).toBe('loaded')
  expect(nextStatus('making', { approval: 'required', isAlone: true })).toBe('approved')
  expect(nextStatus('making', { approval: 'optional', isAlone: true })).toBe('review')
})

test.each([
  ['without a title', { title: '', status: 'open' as const }, ['open', 'skipped'], untitled],
  ['with an empty title', { title: '  ', status: 'open' as const }, ['open', 'skipped'], untitled],
  ['on its day', {}, filled, []],
  ['a day later', { date: '2027-06-09' }, filled, []],
  ['on a day still to come', { date: '2027-06-11' }, unpublished, ahead],
  ['that was published and moved ahead', { date: '2027-06-11', status: 'published' as const }, filled, []],
])('of a post %s a person may choose %j', (_, part, may, not) => {
  expect(read(statusChoices({ ...post, ...part }, optional))).toEqual({ may, not })
})

test.each([
  ['of today', [post, post], filled, []],
  ['of which one is still to come', [post, { ...post, date: '2027-06-11' }], unpublished, ahead],
  [
    'of which one is an open place',
    [post, { ...post, title: '' }],
    ['planned', 'skipped'],
    untitled.slice(1),
  ],
  ['that are none', [], [], []],
])('several posts %s can together become %j', (_, posts, may, not) => {
  expect(read(statusChoicesOfAll(posts, optional))).toEqual({ may, not })
})

test('of several posts it is counted how many cannot', () => {
  const choices = statusChoicesOfAll(
    [post, { ...post, ownerId: 'me' }, { ...post, hasText: false }],
    required,
  )
  expect(choices.find(({ status }) => status === 'approved')).toEqual({
    status: 'approved',
    obstacle: 'post.ownWork',
    count: 2,
  })
})

test('where nobody asks for approval, its statuses are out of the way', () => {
  const off: Circumstances = { ...optional, approval: 'off' }
  const may = ['planned', 'making', 'loaded', 'published', 'skipped']
  expect(read(statusChoices(post, off))).toEqual({ may, not: [] })
  expect(read(statusChoices({ ...post, status: 'review' }, off)).may).toContain('review')
})

test.each([
  ['of others', {}, null],
  ['of one’s own', { ownerId: 'me' }, 'post.ownWork'],
  ['that one asked about', { askedBy: 'me' }, 'post.ownWork'],
  ['without a text', { hasText: false }, 'post.withoutText'],
] as const)(
  'where a yes is required, to a post %s it is met by %s, and nothing goes further without it',
  (_, part, obstacle) => {
    const choices = statusChoices({ ...post, ...part }, required)
    expect(choices.find(({ status }) => status === 'approved')?.obstacle).toBe(obstacle)
    expect(read(choices).not.slice(-2)).toEqual([
      ['loaded', 'post.unapproved'],
      ['published', 'post.unapproved'],
    ])
  },
)

test('what had its yes goes further, and without a text it does not', () => {
  const approved = { ...post, status: 'approved' as const, ownerId: 'me' }
  expect(read(statusChoices(approved, required)).not).toEqual([])
  expect(read(statusChoices({ ...approved, hasText: false }, required)).not).toEqual([
    ['loaded', 'post.withoutText'],
    ['published', 'post.withoutText'],
  ])
})
