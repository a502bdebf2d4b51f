import { dayNumber } from '@cadans/domain'
import type { FreePost } from '../request/plan.ts'
import { atOf, minuteOf, weekOfDay } from '../request/week.ts'
import { type Chooser, type Pattern, type Pick, rankIn, roomOf, type Start } from './week-choice.ts'
import { missing } from '../numbers/table.ts'

/** A start of a week, and the place of the earlier plan that has it, if any. */
export interface Placed {
  pick: Pick
  kept?: FreePost
}

/** Free places by week, in order of time, without rubrics' and milestones', which have their own; of two with one key the first. */
export function freeByWeek(free: readonly FreePost[]): Map<number, FreePost[]> {
  const weeks = new Map<number, FreePost[]>()
  const keys = new Set<string | null>()
  for (const post of free.toSorted((a, b) => atOf(a) - atOf(b))) {
    if (post.rubricId !== null || post.milestoneId !== null || keys.has(post.placeKey)) continue
    keys.add(post.placeKey)
    const week = weekOfDay(dayNumber(post.date))
    const known = weeks.get(week)
    if (known === undefined) weeks.set(week, [post])
    else known.push(post)
  }
  return weeks
}

/** Which places of the earlier plan can stay where they are, as many as the week wants; of too many the most active. */
export function stayingOf(
  starts: readonly Start[],
  had: readonly FreePost[],
  { chooser, pattern, monday }: { chooser: Chooser; pattern: Pattern; monday: number },
): { pick: Pick; kept: FreePost; score: number }[] {
  const { channel } = chooser
  const spacing = Math.max(1, channel.tactic.spacingMinutes)
  const room = roomOf(channel, pattern)
  const staying: { pick: Pick; kept: FreePost; score: number }[] = []
  let last = -Infinity
  for (const kept of had) {
    const start = chooser.startAt(pattern, atOf(kept) - monday * 1440)
    if (start === undefined || start.at - last < spacing || (room[start.day] ?? missing(start.day)) <= 0)
      continue
    room[start.day] = (room[start.day] ?? missing(start.day)) - 1
    last = start.at
    const { day, slot, score } = start
    staying.push({ pick: { day, slot, ...rankIn(starts, score) }, kept, score })
  }
  while (staying.length > pattern.count) {
    const least = staying.reduce(
      (worst, one, at) => (one.score <= (staying[worst]?.score ?? missing(worst)) ? at : worst),
      0,
    )
    staying.splice(least, 1)
  }
  return staying
}

/** Lets places that cannot stay move to new starts of their week, each to the nearest that is left. */
export function matched(picks: readonly Pick[], moving: readonly FreePost[], monday: number): Placed[] {
  const placed: Placed[] = picks.map((pick) => ({ pick }))
  for (const post of moving) {
    const at = atOf(post)
    let nearest: Placed | undefined
    let least = Infinity
    for (const one of placed) {
      const distance = Math.abs(minuteOf(monday + one.pick.day, one.pick.slot.minute) - at)
      if (one.kept !== undefined || distance >= least) continue
      nearest = one
      least = distance
    }
    if (nearest !== undefined) nearest.kept = post
  }
  return placed
}
