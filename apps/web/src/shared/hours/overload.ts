import type { Format, Id, LocalDate, Person } from '@cadans/domain'
import type { HoursCell } from '@cadans/planner'

/** Work of one person above the time there is. */
export interface Overload {
  personId: Id
  overMinutes: number
  /** The Mondays of the weeks in which it is too much, in order. */
  weeks: readonly LocalDate[]
  /** Formats of that work that nobody makes of those who have time left in those weeks; none where that is not the cause. */
  onlyFormatIds: readonly Id[]
}

interface Skills {
  people: readonly Person[]
  formats: readonly Pick<Format, 'id'>[]
  /** The format of a post behind the cells. */
  formatOf: (postId: Id) => Id | null
}

/**
 * Who has more work than time, by how much and in which weeks; the most first.
 * @param skills where it is known what the work is, whether what others can make is why they do not help
 */
export function overloadOf(cells: readonly HoursCell[], skills?: Skills): Overload[] {
  const over = cells.filter((cell) => cell.plannedMinutes > cell.capacityMinutes)
  return [...Map.groupBy(over, ({ personId }) => personId)]
    .map(([personId, own]) => ({
      personId,
      overMinutes: own.reduce((sum, cell) => sum + cell.plannedMinutes - cell.capacityMinutes, 0),
      weeks: own.map(({ week }) => week).toSorted(),
      onlyFormatIds: skills === undefined ? [] : onlyFormats(cells, own, skills),
    }))
    .toSorted((one, other) => other.overMinutes - one.overMinutes)
}

function onlyFormats(
  cells: readonly HoursCell[],
  over: readonly HoursCell[],
  { people, formats, formatOf }: Skills,
): Id[] {
  const weeks = new Set(over.map(({ week }) => week))
  const withRoom = new Set(
    cells
      .filter((cell) => weeks.has(cell.week) && cell.plannedMinutes < cell.capacityMinutes)
      .map(({ personId }) => personId),
  )
  const others = people.filter(({ id }) => withRoom.has(id) && id !== over[0]?.personId)
  if (others.length === 0) return []
  const made = new Set(over.flatMap(({ posts }) => posts.postIds.map(formatOf)))
  const isMade = (id: Id) => others.some(({ formatIds }) => formatIds.length === 0 || formatIds.includes(id))
  return formats.filter(({ id }) => made.has(id) && !isMade(id)).map(({ id }) => id)
}
