import type { FreePost } from '../request/plan.ts'
import { weekOfDay } from '../request/week.ts'
import type { Invitation, OwedStarts } from './invitation.ts'
import { matched, type Placed, stayingOf } from './staying.ts'
import { minuteOfPick, type Spread } from './spread.ts'
import type { Chooser, Pattern } from './week-choice.ts'

interface WeekWish {
  chooser: Chooser
  invitation: Invitation | undefined
  owed: OwedStarts
  spread: Spread
  pattern: Pattern
  /** Free places of the earlier plan in the week. */
  had: readonly FreePost[]
  monday: number
}

/** What stays in a week, and the starts that it gets beside: enough of them reachable, as far as there are any. */
export function chooseWeek({ chooser, invitation, owed, spread, pattern, had, monday }: WeekWish): {
  placed: Placed[]
  /** Those of its reachable minutes, where others would have been chosen without that wish. */
  bentTo: ReadonlySet<number>
} {
  const starts = chooser.starts(pattern)
  const week = weekOfDay(monday)
  const at = invitation?.reachableOf(starts, week) ?? new Set<number>()
  const isReachable = (minute: number): boolean => invitation?.isReachable(minute, week) === true
  const isAnswered = ({ pick }: Placed): boolean => isReachable(minuteOfPick(pick))
  const reachableIn = (placed: readonly Placed[]): number => placed.filter(isAnswered).length
  const least = owed.wanted(pattern.count)
  const placing = (stay: readonly Placed[]): { placed: Placed[]; isBent: boolean } => {
    const fixed = [...pattern.fixed, ...stay.map(({ pick }) => minuteOfPick(pick))].sort((a, b) => a - b)
    const reachable = { least: Math.max(0, least - reachableIn(stay)), at }
    const { picks, isBent } = chooser.choose({
      ...pattern,
      count: pattern.count - stay.length,
      fixed,
      ...(reachable.least > 0 && { reachable }),
    })
    const moving = had.filter((post) => !stay.some(({ kept }) => kept === post))
    const chosen = spread.over(picks, { starts, fixed, isReachable, monday })
    return { placed: [...stay, ...matched(chosen, moving, monday)], isBent }
  }
  const staying = had.length === 0 ? [] : stayingOf(starts, had, { chooser, pattern, monday })
  let best = placing(staying)
  // As few as will do leave their moments, the least active first.
  const leaving = staying
    .filter((one) => !isAnswered(one))
    .toSorted((a, b) => a.score - b.score || minuteOfPick(a.pick) - minuteOfPick(b.pick))
  for (let gone = 1; gone <= leaving.length && owed.isFarBehind(reachableIn(best.placed)); gone += 1) {
    const next = placing(staying.filter((one) => !leaving.slice(0, gone).includes(one)))
    const isMore = reachableIn(next.placed) > reachableIn(best.placed)
    if (isMore && next.placed.length >= best.placed.length) best = { ...next, isBent: true }
  }
  for (const { pick } of best.placed) spread.note(pick.day, pick.slot.minute, monday)
  owed.given(Math.min(least, reachableIn(best.placed)))
  const answered = best.placed.filter(isAnswered).map(({ pick }) => minuteOfPick(pick))
  return { placed: best.placed, bentTo: new Set(best.isBent ? answered : []) }
}
