import { expect, test } from 'vitest'
import { mayApprove } from './approval.ts'
import type { Role } from './role.ts'

test.each<[string, string | null, string | null, Role, boolean]>([
  ['a planner approves any post', 'you', 'you', 'planner', true],
  ['a planner approves their own', 'me', null, 'planner', true],
  ['a contributor who was asked approves somebody else’s', 'you', 'me', 'contributor', true],
  ['a contributor who asked themselves does not', 'me', 'me', 'contributor', false],
  ['nor for a post of nobody', null, 'me', 'contributor', false],
  ['nor where somebody else was asked', 'you', 'you', 'contributor', false],
])('%s', (_what, ownerId, reviewerId, role, expected) => {
  expect(mayApprove({ ownerId, reviewerId }, { personId: 'me', role })).toBe(expected)
})
