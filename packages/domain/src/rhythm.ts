import type { Id } from './id.ts'
import { addDays, dayNumber, type LocalDate, weekdayOf } from './time.ts'

/** What a whole strategy is held against again and again: looking back, the figures of one's own accounts, how content people are. */
export const beatKinds = ['review', 'snapshots', 'satisfaction'] as const
export type BeatKind = (typeof beatKinds)[number]

export interface Beat {
  everyWeeks: number
  /** The day of the next one; those after it follow at so many weeks. No day of today has a part in it, so that it does not slide. */
  nextOn: LocalDate
  ownerId: Id | null
}

/** What comes back on fixed days; what is not in it was dropped. */
export type Rhythm = Partial<Record<BeatKind, Beat>>

/** Weeks between two of each kind in every template: a plan is a quarter, and that is when it is looked back on. */
const USUAL_WEEKS: Readonly<Record<BeatKind, number>> = { review: 13, snapshots: 4, satisfaction: 13 }

/** Weeks between two looks at a channel, and at a competitor: what was chosen for a quarter is judged with it. */
export const LOOK_WEEKS = 13

/** What is measured first is the baseline, so that comes in the first week; looking back comes when the first of its periods is over. */
const FIRST_AFTER: Readonly<Record<BeatKind, 'week' | 'period'>> = {
  snapshots: 'week',
  satisfaction: 'week',
  review: 'period',
}

/** The rhythm that a workspace starts with, counted from the first working day on or after its start. */
export function startingRhythm(start: LocalDate, ownerId: Id): Required<Rhythm> {
  const first = workdayFrom(start)
  const beat = (kind: BeatKind): Beat => ({
    everyWeeks: USUAL_WEEKS[kind],
    nextOn: addDays(first, 7 * (FIRST_AFTER[kind] === 'week' ? 1 : USUAL_WEEKS[kind])),
    ownerId,
  })
  return { review: beat('review'), snapshots: beat('snapshots'), satisfaction: beat('satisfaction') }
}

/** The day on which a channel is looked at for the first time. */
export function firstLookOn(start: LocalDate): LocalDate {
  return addDays(workdayFrom(start), 7 * LOOK_WEEKS)
}

function workdayFrom(date: LocalDate): LocalDate {
  const weekday = weekdayOf(date)
  return weekday > 5 ? addDays(date, 8 - weekday) : date
}

interface Standing {
  /** The last day on which it was done, as far as the rows tell; null where they do not. */
  metOn: LocalDate | null
  today: LocalDate
}

/**
 * The days of a period on which a beat asks for work, in order. All are `nextOn` and whole steps after it, whatever day it is. One that
 * was done no more than half a step early is done; of those that came and were not done only the last one stands.
 */
export function beatDays(
  { nextOn, everyWeeks }: Pick<Beat, 'nextOn' | 'everyWeeks'>,
  { metOn, today }: Standing,
  period: { from: LocalDate; until: LocalDate },
): LocalDate[] {
  const step = everyWeeks * 7
  const days: LocalDate[] = []
  for (let day = nextBeat({ nextOn, everyWeeks }, { metOn, today }); day <= period.until; ) {
    if (day >= period.from) days.push(day)
    day = addDays(day, step)
  }
  return days
}

/** The first of the days of {@link beatDays}, in whatever period. */
function nextBeat(
  { nextOn, everyWeeks }: Pick<Beat, 'nextOn' | 'everyWeeks'>,
  { metOn, today }: Standing,
): LocalDate {
  const step = everyWeeks * 7
  const stepsTo = (day: number): number => Math.max(0, Math.ceil((day - dayNumber(nextOn)) / step))
  const undone = metOn === null ? 0 : stepsTo(dayNumber(metOn) + Math.floor(step / 2) + 1)
  return addDays(nextOn, step * Math.max(undone, stepsTo(dayNumber(today) + 1) - 1))
}

/** The day from which on something comes back when it was done for one of its days. */
export function dayAfter(day: LocalDate, everyWeeks: number): LocalDate {
  return addDays(day, everyWeeks * 7)
}
