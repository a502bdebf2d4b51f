import { minutesOf, timeOfMinutes, type Weekday } from '@cadans/domain'

/** A stretch of one weekday, from `from` up to, not including, `until` ('24:00' is midnight). */
export interface Hours {
  weekday: Weekday
  from: string
  until: string
}

/** An hour of the week: Monday 00:00 is 0, Sunday 23:00 is 167. */
export type HourOfWeek = number

function weekdayOfHour(hour: HourOfWeek): number {
  return Math.floor(hour / 24) + 1
}

/** Whether a stretch covers any part of an hour of the week. */
export function covers(hours: Hours, hour: HourOfWeek): boolean {
  const start = (hour % 24) * 60
  return (
    hours.weekday === weekdayOfHour(hour) && minutesOf(hours.from) < start + 60 && minutesOf(hours.until) > start
  )
}

/** What remains of a stretch once an hour is cut out of it: none, one or two pieces. */
function without<T extends Hours>(hours: T, hour: HourOfWeek): T[] {
  if (!covers(hours, hour)) return [hours]
  const start = (hour % 24) * 60
  const before = minutesOf(hours.from) < start ? [{ ...hours, until: timeOfMinutes(start) }] : []
  const after = minutesOf(hours.until) > start + 60 ? [{ ...hours, from: timeOfMinutes(start + 60) }] : []
  return [...before, ...after]
}

/**
 * Joins stretches that touch and mean the same, in order of the week.
 * @param isSame whether two stretches mean the same but for their times
 */
export function joined<T extends Hours>(all: readonly T[], isSame: (a: T, b: T) => boolean): T[] {
  const result: T[] = []
  const ordered = all.toSorted((a, b) => a.weekday - b.weekday || minutesOf(a.from) - minutesOf(b.from))
  for (const next of ordered) {
    const index = result.findIndex(
      (one) => one.weekday === next.weekday && minutesOf(one.until) >= minutesOf(next.from) && isSame(one, next),
    )
    const last = result[index]
    if (last === undefined) result.push(next)
    else if (minutesOf(next.until) > minutesOf(last.until)) result[index] = { ...last, until: next.until }
  }
  return result
}

/** Clears whole hours; stretches that began or ended inside an hour keep what lies outside it. */
export function cleared<T extends Hours>(all: readonly T[], hours: readonly HourOfWeek[]): T[] {
  return hours.reduce<T[]>((rest, hour) => rest.flatMap((one) => without(one, hour)), [...all])
}

export interface Paint<T extends Hours> {
  /** Makes a stretch of the colour that is painted with. */
  make: (hours: Hours) => T
  isSame: (a: T, b: T) => boolean
}

/** Paints whole hours over what stood there. */
export function painted<T extends Hours>(all: readonly T[], hours: readonly HourOfWeek[], paint: Paint<T>): T[] {
  const added = hours.map((hour) =>
    paint.make({
      weekday: weekdayOfHour(hour) as Weekday,
      from: timeOfMinutes((hour % 24) * 60),
      until: timeOfMinutes((hour % 24) * 60 + 60),
    }),
  )
  return joined([...cleared(all, hours), ...added], paint.isSame)
}
