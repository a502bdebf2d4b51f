import { weekdays } from '@cadans/domain'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { type Cell, nextCell, type Scale, type Span, spanOf } from './week-grid-cells.ts'

/**
 * Drawing a span on a week of cells, by pointer or by keys.
 * @param rows of a day
 * @returns where the cursor is, what is being drawn, and the handlers of the element that is drawn on
 */
export function useSpanDrawing(rows: number, scale: Scale, onDraw: (span: Span) => void) {
  const { step, fromHour } = scale
  const [cursor, setCursor] = useState<Cell>({
    weekday: 1,
    row: Math.min(rows - 1, Math.max(0, ((9 - fromHour) * 60) / step)),
  })
  const [start, setStart] = useState<Cell | null>(null)

  function finish(end: Cell): void {
    if (start !== null) onDraw(spanOf(start, end, scale))
    setStart(null)
  }

  function cellAt({ currentTarget, clientX, clientY }: PointerEvent): Cell {
    const box = currentTarget.getBoundingClientRect()
    const column = Math.floor(((clientX - box.left) / box.width) * 7)
    const row = Math.floor(((clientY - box.top) / box.height) * rows)
    const weekday = weekdays[Math.min(6, Math.max(0, column))] ?? 1
    return { weekday, row: Math.min(rows - 1, Math.max(0, row)) }
  }

  const hands = {
    onKeyDown(event: KeyboardEvent): void {
      if (event.target !== event.currentTarget) return
      if (event.key === 'Escape') setStart(null)
      else if (event.key === ' ' || event.key === 'Enter') {
        if (start === null) setStart(cursor)
        else finish(cursor)
      } else {
        const next = nextCell(cursor, event.key, rows)
        if (next === null) return
        // A span stays on its own day.
        setCursor(start === null ? next : { weekday: start.weekday, row: next.row })
      }
      event.preventDefault()
    },
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0) return
      const cell = cellAt(event)
      event.currentTarget.setPointerCapture(event.pointerId)
      setStart(cell)
      setCursor(cell)
    },
    onPointerMove(event: PointerEvent): void {
      if (start !== null && event.buttons === 1) setCursor({ weekday: start.weekday, row: cellAt(event).row })
    },
    onPointerUp: (): void => finish(cursor),
    onPointerCancel: (): void => setStart(null),
  }
  return { cursor, drawn: start === null ? null : spanOf(start, cursor, scale), hands }
}
