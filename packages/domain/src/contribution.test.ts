import { expect, test } from 'vitest'
import { mayChange, mayContribute } from './contribution.ts'
import type { Entity } from './journal.ts'

const mine = { ownerId: 'me' }
const theirs = { ownerId: 'you' }
const nobodys = { ownerId: null }

test.each<[string, Entity, object | null, object | null, boolean]>([
  ['a post of one’s own', 'post', mine, mine, true],
  ['a new post', 'post', null, mine, true],
  ['a new post for nobody', 'post', null, nobodys, true],
  ['a new post for somebody else', 'post', null, theirs, false],
  ['taking what is nobody’s', 'post', nobodys, mine, true],
  ['giving back', 'post', mine, nobodys, true],
  ['handing over', 'post', mine, theirs, false],
  ['taking over', 'post', theirs, mine, false],
  ['somebody else’s post', 'post', theirs, theirs, false],
  ['deleting one’s own', 'post', mine, null, true],
  ['deleting somebody else’s', 'post', theirs, null, false],
  [
    'the yes to what they were asked to read',
    'post',
    { ...theirs, reviewerId: 'me', status: 'review' },
    { ...theirs, reviewerId: 'me', status: 'approved' },
    true,
  ],
  [
    'more than an answer',
    'post',
    { ...theirs, reviewerId: 'me', status: 'review', title: 'a' },
    { ...theirs, reviewerId: 'me', status: 'approved', title: 'b' },
    false,
  ],
  [
    'publishing what they were asked to read',
    'post',
    { ...theirs, reviewerId: 'me', status: 'review' },
    { ...theirs, reviewerId: 'me', status: 'published' },
    false,
  ],
  ['a comment of one’s own', 'comment', null, { authorId: 'me' }, true],
  ['somebody else’s comment', 'comment', { authorId: 'you' }, null, false],
  ['an idea', 'idea', {}, {}, true],
  ['what was heard', 'observation', null, {}, true],
  [
    'since when somebody waits on a channel',
    'channel',
    { name: 'a', unansweredSince: null, version: 1 },
    { name: 'a', unansweredSince: '2027-01-04T09:00:00.000Z', version: 2 },
    true,
  ],
  [
    'more of a channel than that',
    'channel',
    { name: 'a', unansweredSince: null, version: 1 },
    { name: 'b', unansweredSince: '2027-01-04T09:00:00.000Z', version: 2 },
    false,
  ],
  ['a channel that goes', 'channel', { unansweredSince: null, version: 1 }, null, false],
  ['a task of one’s own', 'task', mine, mine, true],
  ['somebody else’s routine', 'routine', theirs, theirs, false],
  ['a feed of one’s own', 'feed', null, { personId: 'me' }, true],
  ['somebody else’s feed', 'feed', { personId: 'you' }, { personId: 'you' }, false],
  ['a competitor of one’s own to look at', 'competitor', mine, mine, true],
  ['somebody else’s', 'competitor', theirs, theirs, false],
  ['a figure of one’s own to arrange', 'kpi', { arrangedBy: 'me' }, { arrangedBy: 'me' }, true],
  [
    'a beat of one’s own',
    'strategyNotes',
    { weights: {}, version: 1, rhythm: { review: { ...mine, nextOn: 'a' }, snapshots: theirs } },
    { weights: {}, version: 2, rhythm: { review: { ...mine, nextOn: 'b' }, snapshots: theirs } },
    true,
  ],
  [
    'somebody else’s beat',
    'strategyNotes',
    { rhythm: { review: { ...theirs, nextOn: 'a' } } },
    { rhythm: { review: { ...theirs, nextOn: 'b' } } },
    false,
  ],
  ['a beat that is dropped', 'strategyNotes', { rhythm: { review: mine } }, { rhythm: {} }, false],
  [
    'more than their beat',
    'strategyNotes',
    { contacts: '', rhythm: { review: { ...mine, nextOn: 'a' } } },
    { contacts: 'Vera', rhythm: { review: { ...mine, nextOn: 'b' } } },
    false,
  ],
  ['the tactic', 'tactic', {}, {}, false],
  ['a goal', 'goal', null, {}, false],
  ['a role', 'membership', { ownerId: 'me' }, { ownerId: 'me' }, false],
])('a contributor and %s', (_what, entity, before, after, expected) => {
  expect(mayContribute({ entity, before, after }, 'me')).toBe(expected)
})

test.each(['viewer', 'contributor', 'planner', 'owner'] as const)(
  'a %s closes what they handed out, and only an owner what somebody else did',
  (role) => {
    for (const entity of ['feed', 'shareLink'] as const) {
      const of = (personId: string) => ({
        entity,
        before: { personId },
        after: { personId, revokedAt: 'now' },
      })
      expect(mayChange(of('me'), { personId: 'me', role })).toBe(true)
      expect(mayChange(of('you'), { personId: 'me', role })).toBe(role === 'owner')
    }
  },
)
