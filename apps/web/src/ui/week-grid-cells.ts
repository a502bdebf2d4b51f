import { timeOfMinutes, type Weekday, weekdays } from '@cadans/domain'

/** One place in the grid: a weekday and a row counted from the first hour in view. */
export interface Cell {
  weekday: Weekday
  row: number
}

/** Minutes of one row, and the first hour in view. */
export interface Scale {
  step: number
  fromHour: number
}

/** `until` may be 24:00. */
export interface Span {
  weekday: Weekday
  from: string
  until: string
}

/** The span from one cell to another on the first one's day, whichever is earlier; both cells are inside it. */
export function spanOf(start: Cell, end: Cell, scale: Scale): Span {
  const first = Math.min(start.row, end.row)
  const last = Math.max(start.row, end.row)
  return {
    weekday: start.weekday,
    from: timeOfMinutes(scale.fromHour * 60 + first * scale.step),
    until: timeOfMinutes(scale.fromHour * 60 + (last + 1) * scale.step),
  }
}

/** Where an arrow, Home or End leads from a cell; null for any other key. */
export function nextCell(cell: Cell, key: string, rows: number): Cell | null {
  const day = (offset: number) =>
    weekdays[Math.min(6, Math.max(0, cell.weekday - 1 + offset))] ?? cell.weekday
  switch (key) {
    case 'ArrowUp':
      return { ...cell, row: Math.max(0, cell.row - 1) }
    case 'ArrowDown':
      return { ...cell, row: Math.min(rows - 1, cell.row + 1) }
    case 'ArrowLeft':
      return { ...cell, weekday: day(-1) }
    case 'ArrowRight':
      return { ...cell, weekday: day(1) }
    case 'Home':
      return { ...cell, row: 0 }
    case 'End':
      return { ...cell, row: rows - 1 }
    default:
      return null
  }
}
