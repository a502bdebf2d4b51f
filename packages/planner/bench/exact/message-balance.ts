import type { Entry } from '../../src/request/entry.ts'
import { type Ground, placesByChannel } from '../ground.ts'
import { leastBound } from './least-bound.ts'
import type { SequencePlace } from './prefix.ts'

/**
 * M1 for messages: the least that the furthest count of any channel can be from its quota, themes as they are. Campaigns that bring
 * messages of their own are not in it: the scenarios have none.
 * @returns thousandths of a post
 */
export function leastMessageBalance(ground: Ground): number {
  return Math.max(
    0,
    ...placesByChannel(ground).map((entries) =>
      leastBound(entries.map((entry) => messagePlace(ground, entry))),
    ),
  )
}

/** A place can have the messages that are wanted on its day and that its theme can carry. */
function messagePlace({ model, wishes }: Ground, { day, theme }: Entry): SequencePlace {
  const row = wishes.messages(day)
  const carried = model.themes[theme]?.messageIds ?? []
  return {
    row,
    allows: (message) =>
      (row[message] ?? 0) > 0 &&
      (carried.length === 0 || carried.includes(model.messages[message]?.id ?? '')),
  }
}
