import type { Goal, KeyMessage, Routine } from '@cadans/domain'
import { expect, test } from 'vitest'
import { threadLines } from './thread-lines.ts'

const goal = (id: string) => ({ id }) as Goal
const message = (id: string, goalIds: string[]) => ({ id, goalIds }) as KeyMessage

test('each goal has its messages with the posts that carry them, and what serves no goal hangs loose', () => {
  const { goals, loose } = threadLines(
    {
      goals: [goal('seen'), goal('heard')],
      keyMessages: [message('both', ['seen', 'heard']), message('one', ['seen']), message('none', [])],
      routines: [{ goalId: 'heard' } as Routine],
    },
    [
      { messageId: 'both', status: 'planned' },
      { messageId: 'both', status: 'open' },
      { messageId: 'both', status: 'skipped' },
      { messageId: 'none', status: 'approved' },
      { messageId: null, status: 'planned' },
    ],
  )
  const told = goals.map(({ goal: { id }, messages, routines }) => ({
    id,
    messages: messages.map((line) => [line.message.id, line.posts]),
    routines,
  }))
  expect(told).toEqual([
    {
      id: 'seen',
      messages: [
        ['both', 2],
        ['one', 0],
      ],
      routines: 0,
    },
    { id: 'heard', messages: [['both', 2]], routines: 1 },
  ])
  expect(loose.map((line) => [line.message.id, line.posts])).toEqual([['none', 1]])
})
