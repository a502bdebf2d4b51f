import type { Id } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, indexIn } from '../request/entry.ts'
import { type Keeping, keepValues, mendValues } from '../turns/keep.ts'
import type { Model } from '../request/model.ts'
import { Nearby } from './nearby.ts'
import { doesTell, tellOwed } from '../turns/owed.ts'
import { count, give, sequenceOf, type SequenceWishes } from '../turns/sequence.ts'
import { shareOf, thousandths, WHOLE } from '../numbers/shares.ts'
import { campaignMessages, type Wishes } from '../demand/wishes.ts'

/** How much a message gains that would let a place share an idea: so far over all channels, in parts of a post. */
const REUSE_PULL = WHOLE

/** Gives each place a key message by priority, among those that its theme and campaign can carry on that day. */
export function setMessages(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const keeping: Keeping & SequenceWishes = {
    ...messageSequence(wishes),
    fixedOf: (entry) => (entry.standing === null ? broughtMessage(model, entry) : entry.message),
    earlierOf: ({ kept }) => indexIn(model.messageIndex, kept?.messageId ?? null),
    allows: (entry, message) => carriedBy(model, entry)(message),
    set: (entry, message) => {
      entry.message = message
    },
  }
  for (const entry of entries) {
    if (entry.standing === null && !entry.reserve) entry.message = broughtMessage(model, entry)
  }
  keepValues(entries, keeping)
  const sequence = sequenceOf(entries, messageSequence(wishes))
  const last = new Map<number, number>()
  const nearby = new Nearby(model)
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.message !== NONE) count(sequence, entry, entry.message)
    else if (entry.standing === null) {
      const carried = carriedBy(model, entry)
      const shares = wishes.messagesAt(entry)
      const near = nearby.of(entry.theme, entry)
      entry.message = give(sequence, entry, {
        allows: (message) => shareOf(shares, message) > 0 && carried(message),
        score: (message) =>
          sequence.total.of(message) + (near.some((one) => one.message === message) ? REUSE_PULL : 0),
        avoid: last.get(entry.channel.index) ?? NONE,
      })
    }
    if (entry.message !== NONE) last.set(entry.channel.index, entry.message)
    nearby.note(entry)
  }
  mendValues(entries, keeping)
}

/** Says why each new place has its message, and gives it a goal among the message's goals by weight. */
export function tellMessages(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  tellOwed(entries, messageSequence(wishes), (entry, { value, owed, share }) => {
    const { milestone, reasons } = entry
    const messageId = model.messages[value]?.id ?? ''
    if (milestone?.milestone.messageId === messageId) {
      reasons.push({ code: 'message.milestone', messageId, milestoneId: milestone.milestone.id })
    } else if (doesTell(entry, owed)) reasons.push({ code: 'message.owed', messageId, owed, share })
  })
  const goals = goalTurns(model)
  for (const entry of entries) if (!entry.reserve) goals(entry.message, entry)
}

/** The message that a milestone brings, where the strategy still has it. */
function broughtMessage(model: Model, { milestone }: Entry): number {
  return indexIn(model.messageIndex, milestone?.milestone.messageId ?? null)
}

function messageSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: (entry) => wishes.messagesAt(entry),
    valueOf: ({ message }) => message,
    skips: ({ reserve, standing, message }) => reserve || (standing !== null && message === NONE),
  }
}

/** The messages a place can carry: its campaign's within its theme's, or its theme's where those do not meet. */
export function carriedBy(model: Model, entry: Entry): (message: number) => boolean {
  const ids = campaignMessages(model, entry) ?? model.themes[entry.theme]?.messageIds ?? []
  return (message) => ids.length === 0 || ids.includes(model.messages[message]?.id ?? '')
}

interface Turn {
  id: Id
  weight: number
  owed: number
}

/** Goals of one message take turns: each turn all gain their weight, and the one furthest behind pays the sum. */
function goalTurns(model: Model): (message: number, entry: Entry) => void {
  const turns = model.messages.map(({ goalIds }) =>
    model.basis.strategy.goals
      .filter(({ id }) => goalIds.includes(id))
      .map(({ id, weight }): Turn => ({ id, weight, owed: 0 })),
  )
  return (message, entry) => {
    const goals = turns[message] ?? []
    let weights = 0
    let first: Turn | undefined
    for (const goal of goals) {
      weights += goal.weight
      goal.owed += goal.weight
      if (first === undefined || goal.owed > first.owed) first = goal
    }
    const known = entry.standing?.goalId ?? entry.lead?.goalId ?? entry.kept?.goalId
    const had = goals.find(({ id }) => id === known)
    const given = entry.standing === null ? (had ?? first) : had
    if (given === undefined) return
    if (entry.standing === null) {
      entry.goalId = given.id
      const owed = thousandths(given.owed, weights)
      if (doesTell(entry, owed)) entry.reasons.push({ code: 'goal.owed', goalId: given.id, owed })
    }
    given.owed -= weights
  }
}
