import type { Segment, Strategy, Tactic } from '@cadans/domain'
import type { Answers } from '../answers.ts'
import type { Consequence } from '../consequence.ts'

type Change = Consequence['change']
type Lists = { [Name in keyof Strategy]: Strategy[Name] extends readonly (infer Row)[] ? Row : never }

/** Changes one row of a list of the strategy, the first unless it is said which. */
export function row<Name extends keyof Lists>(
  list: Name,
  change: (found: Lists[Name], answers: Answers) => Lists[Name],
  which: (found: Lists[Name]) => boolean = () => true,
): Change {
  return (before) => {
    const rows: readonly Lists[Name][] = before.strategy[list] as never
    const changed = rows.find(which)
    const after = rows.map((one) => (one === changed ? change(one, before) : one))
    return { ...before, strategy: { ...before.strategy, [list]: after } }
  }
}

/** One row more in a list of the strategy. */
export function adding<Name extends keyof Lists>(list: Name, added: Lists[Name]): Change {
  return (before) => {
    const rows: readonly Lists[Name][] = before.strategy[list] as never
    return { ...before, strategy: { ...before.strategy, [list]: [...rows, added] } }
  }
}

export function without(list: keyof Lists): Change {
  return (before) => ({ ...before, strategy: { ...before.strategy, [list]: [] } })
}

export function tactic(change: (found: Tactic, answers: Answers) => Partial<Tactic>): Change {
  return (before) => ({ ...before, tactic: { ...before.tactic, ...change(before.tactic, before) } })
}

export function groundwork(
  change: (found: Answers['groundwork'], answers: Answers) => Partial<Answers['groundwork']>,
): Change {
  return (before) => ({
    ...before,
    groundwork: { ...before.groundwork, ...change(before.groundwork, before) },
  })
}

/** One change after the other. */
export function both(one: Change, other: Change): Change {
  return (before) => other(one(before))
}

/** All channels as the segments are divided. */
const following = tactic(({ channels }) => ({
  channels: channels.map((channel) => ({ ...channel, segmentShares: [] })),
}))

/** A second segment, as large as the first and of the same messages, and every channel follows the segments. */
export function secondSegment(before: Answers): Answers {
  const [first] = before.strategy.segments
  if (first === undefined) return before
  const second: Segment = { ...first, id: 'second', name: 'Tweede', use: 'buy', questions: ['Wat kost het?'] }
  const strategy = {
    ...before.strategy,
    segments: [...before.strategy.segments, second],
    keyMessages: before.strategy.keyMessages.map((message) => ({
      ...message,
      segmentIds: message.segmentIds.includes(first.id)
        ? [...message.segmentIds, second.id]
        : message.segmentIds,
    })),
  }
  return following({ ...before, strategy })
}

/** A colleague with as many hours as the first person. */
export function secondPerson(before: Answers): Answers {
  const [first] = before.strategy.people
  return first === undefined
    ? before
    : adding('people', { ...first, id: 'second', name: 'Collega', formatIds: [] })(before)
}
