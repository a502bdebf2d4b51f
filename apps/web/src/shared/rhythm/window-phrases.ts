import { type PostingWindow, type Weekday, weekdays } from '@cadans/domain'

/** Days in runs ([2, 4] is Tuesday to Thursday) and their hours. */
interface WindowPhrase {
  runs: readonly (readonly [Weekday, Weekday])[]
  hours: readonly { from: string; until: string }[]
}

export interface WindowSummary {
  phrases: readonly WindowPhrase[]
  /** There are lighter windows beside the ones in the phrases. */
  hasMore: boolean
}

/** Weekdays that follow one another, as runs. */
export function dayRuns(days: readonly Weekday[]): (readonly [Weekday, Weekday])[] {
  const runs: [Weekday, Weekday][] = []
  for (const day of weekdays.filter((one) => days.includes(one))) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}

/** The strongest windows in as few words as can be: days with the same hours together. */
export function summarizeWindows(windows: readonly PostingWindow[]): WindowSummary {
  const most = Math.max(0, ...windows.map(({ weight }) => weight))
  const strongest = windows.filter(({ weight }) => weight === most)
  const daysByHours = new Map<string, Weekday[]>()
  for (const day of weekdays) {
    const hours = strongest
      .filter(({ weekday }) => weekday === day)
      .map(({ from, until }) => `${from}-${until}`)
      .toSorted()
      .join(',')
    if (hours !== '') daysByHours.set(hours, [...(daysByHours.get(hours) ?? []), day])
  }
  const phrases = [...daysByHours].map(([hours, days]) => ({
    runs: dayRuns(days),
    hours: hours.split(',').map((one) => ({ from: one.slice(0, 5), until: one.slice(6) })),
  }))
  return { phrases, hasMore: strongest.length < windows.length }
}
