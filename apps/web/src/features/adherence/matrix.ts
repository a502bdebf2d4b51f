import type { Id, LocalDate } from '@cadans/domain'

/** Cells of a week each, as rows by week: for a table of rows against weeks. */
export function byRow<Cell extends { week: LocalDate }>(
  cells: readonly Cell[],
  rowOf: (cell: Cell) => Id,
): { rows: ReadonlyMap<Id, ReadonlyMap<LocalDate, Cell>>; weeks: LocalDate[] } {
  const rows = new Map<Id, Map<LocalDate, Cell>>()
  for (const cell of cells) {
    const row = rows.get(rowOf(cell)) ?? new Map<LocalDate, Cell>()
    rows.set(rowOf(cell), row.set(cell.week, cell))
  }
  return { rows, weeks: [...new Set(cells.map(({ week }) => week))].toSorted() }
}

export function sumOf<T>(rows: readonly T[], figureOf: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + figureOf(row), 0)
}
