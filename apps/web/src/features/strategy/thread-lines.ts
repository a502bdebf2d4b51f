import type { Goal, Id, KeyMessage, Post, Strategy } from '@cadans/domain'

interface CountedMessage {
  message: KeyMessage
  /** How many posts carry it. */
  posts: number
}

export interface ThreadLines {
  /** By goal its messages, and for a goal of listening its routines. */
  goals: readonly { goal: Goal; messages: readonly CountedMessage[]; routines: number }[]
  /** Messages that serve no goal. */
  loose: readonly CountedMessage[]
}

/** The thread from goal to message to posts, in the order of the strategy; skipped posts carry nothing. */
export function threadLines(
  { goals, keyMessages, routines }: Pick<Strategy, 'goals' | 'keyMessages' | 'routines'>,
  posts: readonly Pick<Post, 'messageId' | 'status'>[],
): ThreadLines {
  const carried = new Map<Id, number>()
  for (const { messageId, status } of posts) {
    if (messageId !== null && status !== 'skipped') carried.set(messageId, (carried.get(messageId) ?? 0) + 1)
  }
  const counted = keyMessages.map((message) => ({ message, posts: carried.get(message.id) ?? 0 }))
  return {
    goals: goals.map((goal) => ({
      goal,
      messages: counted.filter(({ message }) => message.goalIds.includes(goal.id)),
      routines: routines.filter(({ goalId }) => goalId === goal.id).length,
    })),
    loose: counted.filter(({ message }) => message.goalIds.length === 0),
  }
}
