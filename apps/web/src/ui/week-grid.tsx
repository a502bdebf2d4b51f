/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the grid has the role application: it takes focus, keys and pointer by definition (WAI-ARIA) */
import { minutesOf, timeOfMinutes, type Weekday, weekdays } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../lib/format.ts'
import { useLanguage } from '../lib/language.ts'
import { ForChanging, useIsReadOnly } from './read-only.tsx'
import { type Cell, nextCell, spanOf } from './week-grid-cells.ts'
import classes from './week-grid.module.css'

export interface GridBlock {
  /** Stable, for React and for {@link WeekGridProps.onSelect}. */
  key: string
  weekday: Weekday
  /** `HH:MM`; `until` may be 24:00. */
  from: string
  until: string
  /** Shown in the block when there is room, and part of its name for screen readers. */
  label?: string
  /** 0 to 1: how full its colour is. */
  strength?: number
}

export interface WeekGridProps {
  /** What is drawn, in words: names the grid. */
  label: string
  blocks: readonly GridBlock[]
  /** A span was drawn over empty or filled cells: the caller decides what that means. */
  onDraw: (span: { weekday: Weekday; from: string; until: string }) => void
  /** A block was clicked, or Enter was pressed on it. */
  onSelect?: (key: string) => void
  /** Delete or Backspace on a block. */
  onRemove?: (key: string) => void
  selectedKey?: string | null
  /** Minutes of one row. */
  step?: 15 | 30 | 60
  /** First and last hour in view, 0 to 24. */
  fromHour?: number
  untilHour?: number
}

/**
 * A week of weekdays by times to draw spans on. By pointer: drag over empty cells. By keyboard: arrows move, Space starts
 * a span, arrows stretch it, Space or Enter ends it, Escape forgets it. Blocks are buttons: Enter selects, Delete removes.
 */
export function WeekGrid(props: WeekGridProps) {
  const { label, blocks, onDraw, onSelect, onRemove, selectedKey = null } = props
  const { step = 60, fromHour = 6, untilHour = 24 } = props
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const isReadOnly = useIsReadOnly()
  const rows = ((untilHour - fromHour) * 60) / step
  const [cursor, setCursor] = useState<Cell>({
    weekday: 1,
    row: Math.min(rows - 1, Math.max(0, ((9 - fromHour) * 60) / step)),
  })
  const [start, setStart] = useState<Cell | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const scale = { step, fromHour }

  function finish(end: Cell): void {
    if (start !== null) onDraw(spanOf(start, end, scale))
    setStart(null)
  }

  function cellAt(event: PointerEvent): Cell | null {
    const box = grid.current?.getBoundingClientRect()
    if (box === undefined) return null
    const column = Math.floor(((event.clientX - box.left) / box.width) * 7)
    const row = Math.floor(((event.clientY - box.top) / box.height) * rows)
    const weekday = weekdays[Math.min(6, Math.max(0, column))] ?? 1
    return { weekday, row: Math.min(rows - 1, Math.max(0, row)) }
  }

  function handleKey(event: KeyboardEvent): void {
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
  }

  const drawn = start === null ? null : spanOf(start, cursor, scale)
  const place = (from: string, until: string) => ({
    top: `${((minutesOf(from) - fromHour * 60) / step / rows) * 100}%`,
    height: `${((minutesOf(until) - minutesOf(from)) / step / rows) * 100}%`,
  })
  const spoken = drawn ?? spanOf(cursor, cursor, scale)
  const isInView = ({ from, until }: GridBlock) =>
    minutesOf(until) > fromHour * 60 && minutesOf(from) < untilHour * 60

  return (
    <div className={classes.frame} style={{ '--rows': rows, '--per-hour': 60 / step }}>
      <div className={classes.days} aria-hidden>
        {weekdays.map((weekday) => (
          <span key={weekday}>{formatWeekday(weekday, language, 'short')}</span>
        ))}
      </div>
      <div className={classes.hours} aria-hidden>
        {Array.from({ length: untilHour - fromHour }, (_, index) => (
          <span key={index}>{timeOfMinutes((fromHour + index) * 60)}</span>
        ))}
      </div>
      <div className={classes.stage} inert={isReadOnly}>
        <div
          ref={grid}
          role='application'
          tabIndex={0}
          className={classes.grid}
          aria-label={`${label}. ${formatWeekday(spoken.weekday, language)} ${spoken.from}`}
          aria-describedby={isReadOnly ? undefined : hintId}
          onKeyDown={handleKey}
          onPointerDown={(event) => {
            const cell = cellAt(event)
            if (cell === null || event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            setStart(cell)
            setCursor(cell)
          }}
          onPointerMove={(event) => {
            const cell = cellAt(event)
            if (start !== null && cell !== null && event.buttons === 1)
              setCursor({ weekday: start.weekday, row: cell.row })
          }}
          onPointerUp={() => finish(cursor)}
          onPointerCancel={() => setStart(null)}
        >
          <span
            className={classes.cursor}
            data-weekday={cursor.weekday}
            style={{
              insetInlineStart: `${((cursor.weekday - 1) / 7) * 100}%`,
              ...place(spoken.from, spoken.until),
            }}
            data-drawing={drawn !== null || undefined}
          />
        </div>
        {blocks.filter(isInView).map((block) => (
          <button
            key={block.key}
            type='button'
            data-reads
            className={classes.block}
            data-selected={block.key === selectedKey || undefined}
            style={{
              insetInlineStart: `${((block.weekday - 1) / 7) * 100}%`,
              '--strength': `${Math.round((block.strength ?? 0.6) * 100)}%`,
              ...place(
                minutesOf(block.from) < fromHour * 60 ? timeOfMinutes(fromHour * 60) : block.from,
                minutesOf(block.until) > untilHour * 60 ? timeOfMinutes(untilHour * 60) : block.until,
              ),
            }}
            onClick={() => onSelect?.(block.key)}
            onKeyDown={(event) => {
              if (event.key === 'Delete' || event.key === 'Backspace') onRemove?.(block.key)
            }}
          >
            {/* The label above says it whole; what is drawn may be cut off. */}
            <VisuallyHidden>
              {[formatWeekday(block.weekday, language), `${block.from}-${block.until}`, block.label]
                .filter(Boolean)
                .join(', ')}
            </VisuallyHidden>
            <span aria-hidden>{block.from}</span>
            {block.label !== undefined && <span aria-hidden>{block.label}</span>}
          </button>
        ))}
      </div>
      <ForChanging>
        <div id={hintId} className={`${classes.spoken} ${classes.keys}`}>
          {t('gridKeys')}
        </div>
      </ForChanging>
      <div role='status' className={classes.spoken}>
        {drawn && `${formatWeekday(drawn.weekday, language)} ${drawn.from}-${drawn.until}`}
      </div>
    </div>
  )
}
