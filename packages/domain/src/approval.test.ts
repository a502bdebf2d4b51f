import { expect, test } from 'vitest'
import { hasItsText, mayApprove } from './approval.ts'
import type { Role } from './role.ts'

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

test('whoever is alone approves their own', () => {
  const post = { ownerId: 'me', askedBy: 'me', reviewerId: null }
  expect(mayApprove(post, { personId: 'me', role: 'owner', isAlone: true })).toBe(true)
})

test.each([
  ['Kom je ook?', 'story', true],
  [' \n', null, false],
  ['', 'photo', false],
  ['', 'gone', false],
  ['', 'story', true],
])('a text of %j in the format %s is enough: %s', (copy, formatId, expected) => {
  const formats = [{ id: 'photo' }, { id: 'story', needsText: false }]
  expect(hasItsText({ copy, formatId }, formats)).toBe(expected)
})
