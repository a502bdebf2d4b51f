import { isWithin, minutesOf, type Reachability } from '@cadans/domain'
import type { Entry } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { dateOf, weekdayOfDay } from '../request/week.ts'

/** A post that invites a reply wants somebody there for this long. */
const REACHABLE_MINUTES = 120

/** A kept place turns to inviting, or away from it, only when the channel is as many thousandths of a post off. */
const KEEP_OWED = 1500

/**
 * Marks the share of each channel's posts that invite a reply. Week by week those that are followed by most reachable minutes
 * take the turn; what a week cannot give without reachable hours is owed to the next.
 */
export function setInviting(model: Model, entries: readonly Entry[]): void {
  const share = model.tactic.invitingShare
  if (share === 0) return
  const isKnown = model.tactic.reachability.length > 0
  const weeks = weeksByChannel(entries)
  for (const channel of model.channels) {
    const reachable = reachableAfter(model, channel)
    let owed = 0
    for (const week of weeks[channel.index] ?? []) {
      owed += week.length * share
      for (const { standing, rubric, inviting } of week) {
        if (standing !== null ? inviting : rubric?.inviting === true) owed -= 1000
      }
      const open = week
        .filter(({ standing, rubric }) => standing === null && rubric?.inviting !== true)
        .map((entry, index, all) => ({
          entry,
          minutes: reachable(entry),
          turn: Math.abs(2 * index + 1 - all.length),
        }))
        .filter(({ minutes }) => !isKnown || minutes >= REACHABLE_MINUTES)
        .toSorted((a, b) => b.minutes - a.minutes || a.turn - b.turn || a.entry.at - b.entry.at)
      for (const entry of week) {
        if (entry.standing === null && entry.rubric?.inviting === true)
          invite(entry, share, isKnown ? reachable(entry) : null)
      }
      for (const { entry, minutes } of open) {
        if (entry.kept?.inviting !== true || owed < -KEEP_OWED) continue
        owed -= 1000
        invite(entry, share, isKnown ? minutes : null)
      }
      for (const { entry, minutes } of open) {
        if (entry.inviting || owed < (entry.kept === null ? 500 : KEEP_OWED)) continue
        owed -= 1000
        invite(entry, share, isKnown ? minutes : null)
      }
    }
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

/** How many of the two hours after a place somebody answers on this channel; hired help that answers covers absences. */
function reachableAfter(
  model: Model,
  channel: ChannelModel,
): (place: { day: number; minute: number }) => number {
  const rows = model.tactic.reachability.filter(
    ({ channelId }) => channelId === null || channelId === channel.id,
  )
  const isCovered = model.hiredHelp.some(
    ({ answers, channelIds }) => answers && (channelIds.length === 0 || channelIds.includes(channel.id)),
  )
  if (rows.length === 0) return () => 0
  const { absences } = model.basis.strategy
  const isThere = ({ personId }: Reachability, day: number): boolean =>
    isCovered ||
    personId === null ||
    !absences.some((absence) => absence.personId === personId && isWithin(dateOf(day), absence))
  return ({ day, minute }) => {
    const spans = [day, day + 1].flatMap((date) =>
      rows
        .filter((row) => row.weekday === weekdayOfDay(date) && isThere(row, date))
        .map(({ from, until }) => {
          const shift = (date - day) * 1440
          return { from: minutesOf(from) + shift, until: minutesOf(until) + shift }
        }),
    )
    spans.sort((a, b) => a.from - b.from)
    let covered = 0
    let reached = minute
    for (const { from, until } of spans) {
      const start = Math.max(from, reached)
      const end = Math.min(until, minute + REACHABLE_MINUTES)
      if (end <= start) continue
      covered += end - start
      reached = end
    }
    return covered
  }
}
