import type { Goal, KeyMessage, Strategy } from '@cadans/domain'
import type { Consequence } from './consequence.ts'

type Lists = { [Name in keyof Strategy]: Strategy[Name] extends readonly (infer Row)[] ? Row : never }

/** Changes one row of a list of the strategy, the first unless it is said which. */
function row<Name extends keyof Lists>(
  list: Name,
  change: (found: Lists[Name]) => Lists[Name],
  which: (found: Lists[Name]) => boolean = () => true,
): Consequence['change'] {
  return (before) => {
    const rows: readonly Lists[Name][] = before.strategy[list] as never
    const changed = rows.find(which)
    const after = rows.map((one) => (one === changed ? change(one) : one))
    return { ...before, strategy: { ...before.strategy, [list]: after } }
  }
}

/** One a line of a room, in the order in which it is read. What a sentence promises belongs here with it. */
export const consequences: readonly Consequence[] = [
  {
    sentence: (say) => say('strategy:goals.does'),
    changed: 'the first goal from ordinary or heavy to heaviest',
    change: row('goals', (goal: Goal) => ({ ...goal, weight: 5 })),
  },
  {
    sentence: (say) => say('strategy:messages.does'),
    changed: 'the first key message has twice its priority',
    change: row('keyMessages', (message: KeyMessage) => ({ ...message, priority: message.priority * 2 })),
  },
]
