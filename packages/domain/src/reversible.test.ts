import { expect, test } from 'vitest'
import { isReversible } from './reversible.ts'

test.each([
  ['a moved post', 'move', 'post', 'me', true],
  ['an applied plan', 'applyPlan', 'post', 'me', true],
  ['a change of somebody else', 'move', 'post', 'you', false],
  ['an undo', 'undo', 'post', 'me', false],
  ['the start', 'start', 'workspace', 'me', false],
  ['a revoked feed', 'remove', 'feed', 'me', false],
  ['a renamed workspace', 'update', 'workspace', 'me', false],
] as const)('%s: %s of a %s by %s can be undone by me: %s', (_what, deed, entity, personId, expected) => {
  expect(isReversible({ deed, entity, personId }, 'me')).toBe(expected)
})
