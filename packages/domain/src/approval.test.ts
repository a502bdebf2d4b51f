import { expect, test } from 'vitest'
import { type ApprovalObstacle, approvalObstacle, couldApprove, hasItsText, mayApprove } from './approval.ts'
import { hasText } from './post.ts'
import type { Role } from './role.ts'
import type { Status } from './status.ts'

interface Case {
  owner: string | null
  asked: string | null
  reviewer: string | null
  role: Role
}

test.each<[string, Case, boolean]>([
  [
    'a planner approves what others made',
    { owner: 'you', asked: null, reviewer: null, role: 'planner' },
    true,
  ],
  ['and what others asked about', { owner: null, asked: 'you', reviewer: 'you', role: 'planner' }, true],
  ['but not what they see to', { owner: 'me', asked: 'you', reviewer: 'me', role: 'planner' }, false],
  ['nor what they asked about', { owner: 'you', asked: 'me', reviewer: 'you', role: 'planner' }, false],
  ['nor does an owner', { owner: 'me', asked: null, reviewer: null, role: 'owner' }, false],
  ['nor what nobody stands behind', { owner: null, asked: null, reviewer: null, role: 'owner' }, false],
  ['a contributor who was asked', { owner: 'you', asked: 'you', reviewer: 'me', role: 'contributor' }, true],
  ['not to their own', { owner: 'me', asked: 'you', reviewer: 'me', role: 'contributor' }, false],
  ['nor who asked themselves', { owner: 'you', asked: 'me', reviewer: 'me', role: 'contributor' }, false],
  ['nor who was not asked', { owner: 'you', asked: 'you', reviewer: 'you', role: 'contributor' }, false],
])('%s', (_what, { owner, asked, reviewer, role }, expected) => {
  const post = { ownerId: owner, askedBy: asked, reviewerId: reviewer }
  expect(mayApprove(post, { personId: 'me', role, isAlone: false })).toBe(expected)
})

test.each<[string, string, Role, string | null, boolean]>([
  ['a contributor', 'you', 'contributor', 'me', true],
  ['a planner', 'you', 'planner', null, true],
  ['who reads only', 'you', 'viewer', 'me', false],
  ['who sees to it', 'you', 'planner', 'you', false],
  ['oneself', 'me', 'owner', 'you', false],
])('of %s a yes can be asked: as it should be', (_what, personId, role, ownerId, expected) => {
  const asked = { personId, role, isAlone: false }
  expect(couldApprove({ ownerId }, { asker: 'me', asked })).toBe(expected)
})

test('whoever is alone approves their own', () => {
  const post = { ownerId: 'me', askedBy: 'me', reviewerId: null }
  expect(mayApprove(post, { personId: 'me', role: 'owner', isAlone: true })).toBe(true)
})

test.each([
  ['Kom je ook?', true],
  [' \n\u00a0', false],
  ['', false],
])('a text of %j says something: %s', (copy, expected) => {
  expect(hasText(copy)).toBe(expected)
})

const formats = [{ id: 'photo' }, { id: 'story', needsText: false }]

test.each([
  [true, 'photo', true],
  [true, 'story', true],
  [false, null, false],
  [false, 'photo', false],
  [false, 'gone', false],
  [false, 'story', true],
])('with a text (%s) in the format %s there is enough: %s', (has, formatId, expected) => {
  expect(hasItsText({ hasText: has, formatId }, formats)).toBe(expected)
})

const theirs = {
  status: 'review' as Status,
  hasText: true,
  formatId: 'photo',
  ownerId: 'you',
  askedBy: 'you',
  reviewerId: 'me',
}

test.each<[string, Partial<typeof theirs>, Status, ApprovalObstacle | null]>([
  ['a yes for others', {}, 'approved', null],
  ['a yes for oneself', { ownerId: 'me' }, 'approved', 'post.ownWork'],
  ['a yes that one asked for', { askedBy: 'me' }, 'approved', 'post.ownWork'],
  ['a yes that another was asked for', { reviewerId: 'you' }, 'approved', 'post.notAsked'],
  ['a yes for what says nothing', { hasText: false }, 'approved', 'post.withoutText'],
  ['a yes for a story that says nothing', { hasText: false, formatId: 'story' }, 'approved', null],
  ['more without a yes', {}, 'loaded', 'post.unapproved'],
  ['publishing without a yes', { status: 'planned' }, 'published', 'post.unapproved'],
  ['more after a yes', { status: 'approved', ownerId: 'me' }, 'published', null],
  [
    'more after a yes, of what says nothing',
    { status: 'approved', hasText: false },
    'loaded',
    'post.withoutText',
  ],
  ['staying as it is', { status: 'loaded', hasText: false }, 'loaded', null],
  ['going back', { status: 'approved', ownerId: 'me' }, 'making', null],
  ['dropping', { ownerId: 'me' }, 'skipped', null],
])('in the way of %s stands what the rule says', (_what, part, status, expected) => {
  const approving = { personId: 'me', role: 'contributor', isAlone: false, formats } as const
  expect(approvalObstacle({ ...theirs, ...part }, status, approving)).toBe(expected)
})
