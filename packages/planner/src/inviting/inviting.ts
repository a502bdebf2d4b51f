import { type InvitingShares, invitingShares } from '../demand/inviting-share.ts'
import type { Entry } from '../request/entry.ts'
import type { Model } from '../request/model.ts'
import { REACHABLE_MINUTES, reachableAfter } from '../slots/reachable.ts'

/** A kept place turns to inviting, or away from it, only when the channel is as many thousandths of a post off. */
const KEEP_OWED = 1000

/**
 * Marks the share of each channel's posts that invite a reply, more of those for people who look than of those for people who buy.
 * Week by week the places that are followed by reachable hours take the turn, those of the segment furthest behind first; what a week
 * cannot give is owed to the next.
 */
export function setInviting(model: Model, entries: readonly Entry[]): void {
  if (model.tactic.invitingShare === 0) return
  const shares = invitingShares(model)
  const isKnown = model.tactic.reachability.length > 0
  const weeks = weeksByChannel(entries)
  for (const channel of model.channels) {
    const reachable = reachableAfter(model, channel)
    const turns = new Turns(shares)
    for (const week of weeks[channel.index] ?? []) {
      for (const entry of week) turns.due(entry)
      for (const entry of week) {
        if (entry.standing !== null ? entry.inviting : entry.rubric?.inviting === true) turns.take(entry)
      }
      const open = week
        .filter(({ standing, rubric }) => standing === null && rubric?.inviting !== true)
        .map((entry, index, all) => ({
          entry,
          minutes: reachable(entry),
          turn: Math.abs(2 * index + 1 - all.length),
        }))
        .filter(({ minutes }) => !isKnown || minutes >= REACHABLE_MINUTES)
        .toSorted((a, b) => a.turn - b.turn || a.entry.at - b.entry.at)
      for (const entry of week) {
        if (entry.standing === null && entry.rubric?.inviting === true)
          invite(entry, shares.of(entry.segment), isKnown ? reachable(entry) : null)
      }
      for (const { entry, minutes } of open) {
        if (entry.kept?.inviting !== true || turns.owed < -KEEP_OWED) continue
        turns.take(entry)
        invite(entry, shares.of(entry.segment), isKnown ? minutes : null)
      }
      inviteOwed(open, turns, isKnown)
    }
  }
}

interface Open {
  entry: Entry
  minutes: number
}

/** Invites as many of a week's places as are owed, each time one of the segment that is furthest behind. */
function inviteOwed(open: readonly Open[], turns: Turns, isKnown: boolean): void {
  const left = open.filter(({ entry }) => !entry.inviting)
  while (left.length > 0) {
    const [next] = left
      .filter(({ entry }) => turns.owed >= (entry.kept === null ? 500 : KEEP_OWED))
      .toSorted((a, b) => turns.behind(b.entry) - turns.behind(a.entry))
    if (next === undefined) return
    left.splice(left.indexOf(next), 1)
    turns.take(next.entry)
    invite(next.entry, turns.shares.of(next.entry.segment), isKnown ? next.minutes : null)
  }
}

/** Thousandths of an inviting post that a channel, and each segment on it, is owed. */
class Turns {
  readonly shares: InvitingShares
  owed = 0
  readonly #bySegment = new Map<number, number>()

  constructor(shares: InvitingShares) {
    this.shares = shares
  }

  due({ segment }: Entry): void {
    this.#add(segment, this.shares.of(segment))
  }

  take({ segment }: Entry): void {
    this.#add(segment, -1000)
  }

  behind({ segment }: Entry): number {
    return this.#bySegment.get(segment) ?? 0
  }

  #add(segment: number, thousandths: number): void {
    this.owed += thousandths
    this.#bySegment.set(segment, (this.#bySegment.get(segment) ?? 0) + thousandths)
  }
}

function invite(entry: Entry, share: number, minutes: number | null): void {
  entry.inviting = true
  entry.reasons.push(
    minutes === null ? { code: 'inviting.owed', share } : { code: 'inviting.reachable', minutes, share },
  )
}

function weeksByChannel(entries: readonly Entry[]): Entry[][][] {
  const weeks: Entry[][][] = []
  for (const entry of entries) {
    if (entry.reserve || entry.standing?.status === 'skipped') continue
    const own = (weeks[entry.channel.index] ??= [])
    const current = own.at(-1)
    if (current?.[0]?.week === entry.week) current.push(entry)
    else own.push([entry])
  }
  return weeks
}
