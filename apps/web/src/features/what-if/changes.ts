import type { Id, Theme } from '@cadans/domain'
import type { HoursCell, MixLine } from '@cadans/planner'

/** A share before and after, and what was chosen; per mille. */
export interface ShareChange {
  id: Id
  before: number
  after: number
  target: number
}

/** A person's work in the coming weeks, before and after, in minutes a week. */
export interface HoursChange {
  personId: Id
  before: number
  after: number
  capacity: number
  /** In how many weeks the work is more than there is time for, after. */
  overWeeks: number
}

/** The current themes in their order, then retired ones that posts still carry. */
export function mixOf(
  themes: readonly Theme[],
  before: readonly MixLine[],
  after: readonly MixLine[],
): ShareChange[] {
  const actual = (lines: readonly MixLine[], id: Id) => lines.find((line) => line.id === id)?.actual ?? 0
  return themes
    .map(({ id, share, retired }) => ({
      id,
      before: actual(before, id),
      after: actual(after, id),
      target: retired ? 0 : (after.find((line) => line.id === id)?.target ?? share),
    }))
    .filter(({ before: was, after: is, target }) => was + is + target > 0)
}

/** People in the order of the cells; who has neither work nor hours is left out. */
export function hoursOf(before: readonly HoursCell[], after: readonly HoursCell[]): HoursChange[] {
  const people = [...new Set(after.map(({ personId }) => personId))]
  return people
    .map((personId) => {
      const was = before.filter((cell) => cell.personId === personId)
      const is = after.filter((cell) => cell.personId === personId)
      return {
        personId,
        before: weekly(was, ({ plannedMinutes }) => plannedMinutes),
        after: weekly(is, ({ plannedMinutes }) => plannedMinutes),
        capacity: weekly(is, ({ capacityMinutes }) => capacityMinutes),
        overWeeks: is.filter(({ plannedMinutes, capacityMinutes }) => plannedMinutes > capacityMinutes)
          .length,
      }
    })
    .filter(({ before: was, after: is, capacity }) => was + is + capacity > 0)
}

function weekly(cells: readonly HoursCell[], minutesOf: (cell: HoursCell) => number): number {
  const total = cells.reduce((sum, cell) => sum + minutesOf(cell), 0)
  return Math.round(total / Math.max(1, cells.length))
}
