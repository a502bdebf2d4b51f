import type { FreePost } from '../request/plan.ts'
import { weekOfDay } from '../request/week.ts'
import type { Invitation, OwedStarts } from './invitation.ts'
import { matched, type Placed, stayingOf } from './staying.ts'
import type { Chooser, Pattern, Pick } from './week-choice.ts'

interface WeekWish {
  chooser: Chooser
  invitation: Invitation | undefined
  owed: OwedStarts
  pattern: Pattern
  /** Free places of the earlier plan in the week. */
  had: readonly FreePost[]
  monday: number
}

/** What stays in a week, and the starts that it gets beside: enough of them reachable, as far as there are any. */
export function chooseWeek({ chooser, invitation, owed, pattern, had, monday }: WeekWish): {
  placed: Placed[]
  /** Reachable minutes of the week, where others would have been chosen without that wish. */
  bentTo: ReadonlySet<number>
} {
  const { channel } = chooser
  const starts = had.length === 0 && invitation === undefined ? [] : chooser.starts(pattern)
  const at = invitation?.reachableOf(starts, weekOfDay(monday)) ?? new Set<number>()
  const minuteOfPick = ({ pick }: { pick: Pick }): number => pick.day * 1440 + pick.slot.minute
  const reachableIn = (placed: readonly { pick: Pick }[]): number =>
    placed.filter((one) => at.has(minuteOfPick(one))).length
  const least = owed.wanted(pattern.count)
  const placing = (stay: readonly Placed[]): { placed: Placed[]; isBent: boolean } => {
    const fixed = [...pattern.fixed, ...stay.map(minuteOfPick)].sort((a, b) => a - b)
    const reachable = { least: Math.max(0, least - reachableIn(stay)), at }
    const { picks, isBent } = chooser.choose({
      ...pattern,
      count: pattern.count - stay.length,
      fixed,
      ...(reachable.least > 0 && { reachable }),
    })
    const moving = had.filter((post) => !stay.some(({ kept }) => kept === post))
    return { placed: [...stay, ...matched(picks, moving, monday)], isBent }
  }
  const staying = had.length === 0 ? [] : stayingOf(starts, had, { channel, pattern, monday })
  let best = placing(staying)
  // As few as will do leave their moments, the least active first.
  const leaving = staying
    .filter((one) => !at.has(minuteOfPick(one)))
    .toSorted((a, b) => a.score - b.score || minuteOfPick(a) - minuteOfPick(b))
  for (let gone = 1; gone <= leaving.length && owed.isFarBehind(reachableIn(best.placed)); gone += 1) {
    const next = placing(staying.filter((one) => !leaving.slice(0, gone).includes(one)))
    const isMore = reachableIn(next.placed) > reachableIn(best.placed)
    if (isMore && next.placed.length >= best.placed.length) best = { ...next, isBent: true }
  }
  owed.given(Math.min(least, reachableIn(best.placed)))
  return { placed: best.placed, bentTo: best.isBent ? at : new Set() }
}
