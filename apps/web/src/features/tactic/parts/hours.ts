import { minutesOf, type Weekday } from '@cadans/domain'

/** A stretch of one weekday, from `from` up to, not including, `until` ('24:00' is midnight). */
export interface Hours {
  weekday: Weekday
  from: string
  until: string
}

/** What remains of a stretch once another is cut out of it: none, one or two pieces. */
function without<T extends Hours>(hours: T, cut: Hours): T[] {
  const isApart =
    hours.weekday !== cut.weekday ||
    minutesOf(hours.from) >= minutesOf(cut.until) ||
    minutesOf(hours.until) <= minutesOf(cut.from)
  if (isApart) return [hours]
  const before = minutesOf(hours.from) < minutesOf(cut.from) ? [{ ...hours, until: cut.from }] : []
  const after = minutesOf(hours.until) > minutesOf(cut.until) ? [{ ...hours, from: cut.until }] : []
  return [...before, ...after]
}

/**
 * Joins stretches that touch and mean the same, in order of the week.
 * @param isSame whether two stretches mean the same but for their times
 */
function joined<T extends Hours>(all: readonly T[], isSame: (a: T, b: T) => boolean): T[] {
  const result: T[] = []
  const ordered = all.toSorted(
    (a, b) =>
      a.weekday - b.weekday ||
      minutesOf(a.from) - minutesOf(b.from) ||
      minutesOf(a.until) - minutesOf(b.until),
  )
  for (const next of ordered) {
    const index = result.findIndex(
      (one) =>
        one.weekday === next.weekday && minutesOf(one.until) >= minutesOf(next.from) && isSame(one, next),
    )
    const last = result[index]
    if (last === undefined) result.push(next)
    else if (minutesOf(next.until) > minutesOf(last.until)) result[index] = { ...last, until: next.until }
  }
  return result
}

/** Draws a stretch over what stood there: of those it may replace, only what lies outside it remains. */
export function drawn<T extends Hours>(
  all: readonly T[],
  stroke: T,
  rules: { isSame: (a: T, b: T) => boolean; mayReplace?: (one: T) => boolean },
): T[] {
  const mayReplace = rules.mayReplace ?? (() => true)
  const rest = all.flatMap((one) => (mayReplace(one) ? without(one, stroke) : [one]))
  return joined([...rest, stroke], rules.isSame)
}

/** Minutes that stretches cover together, overlaps counted once. */
export function minutesCovered(all: readonly Hours[]): number {
  const bare = all.map(({ weekday, from, until }) => ({ weekday, from, until }))
  return joined(bare, () => true).reduce(
    (sum, { from, until }) => sum + minutesOf(until) - minutesOf(from),
    0,
  )
}
