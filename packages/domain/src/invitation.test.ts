import { expect, test } from 'vitest'
import { lacksInvitation, type Uninvited } from './invitation.ts'
import type { Post } from './post.schema.ts'
import { aPost } from '../testing/a-post.ts'

test.each<[string, Partial<Post>, Uninvited | null]>([
  ['an open place that has to invite lacks everything', { status: 'open', inviting: true }, 'place'],
  ['an open place that need not invite lacks nothing', { status: 'open' }, null],
  ['an inviting post that asks nothing lacks its question', { inviting: true }, 'prompt'],
  ['blanks ask nothing', { inviting: true, prompt: ' ' }, 'prompt'],
  ['an inviting post that asks something lacks nothing', { inviting: true, prompt: 'Doe je mee?' }, null],
  ['another post need not ask anything', {}, null],
  ['what went out lacks nothing any more', { inviting: true, status: 'published' }, null],
  ['nor does what was skipped', { inviting: true, status: 'skipped' }, null],
])('%s', (_what, part, lack) => {
  expect(lacksInvitation(aPost({ status: 'planned', ...part }))).toBe(lack)
})
