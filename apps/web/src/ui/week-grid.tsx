/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- the grid has the role application: it takes the focus by definition (WAI-ARIA) */
import { minutesOf, timeOfMinutes, weekdays } from '@cadans/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../lib/format.ts'
import { useLanguage } from '../lib/language.ts'
import { ForChanging, useIsReadOnly } from './read-only.tsx'
import { useSpanDrawing } from './use-span-drawing.ts'
import { type GridBlock, WeekBlock } from './week-block.tsx'
import { type Span, spanOf } from './week-grid-cells.ts'
import classes from './week-grid.module.css'

export interface WeekGridProps {
  /** What is drawn, in words: names the grid. */
  label: string
  blocks: readonly GridBlock[]
  /** A span was drawn over empty or filled cells: the caller decides what that means. */
  onDraw: (span: Span) => void
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
  const hintId = useId()
  const scale = { step, fromHour }
  const { cursor, drawn, hands } = useSpanDrawing(rows, scale, onDraw)
  const place = (from: string, until: string) => ({
    top: `${((minutesOf(from) - fromHour * 60) / step / rows) * 100}%`,
    height: `${((minutesOf(until) - minutesOf(from)) / step / rows) * 100}%`,
  })
  const spoken = drawn ?? spanOf(cursor, cursor, scale)
  const isInView = ({ from, until }: GridBlock) =>
    minutesOf(until) > fromHour * 60 && minutesOf(from) < untilHour * 60
  const within = ({ from, until }: GridBlock) =>
    place(
      minutesOf(from) < fromHour * 60 ? timeOfMinutes(fromHour * 60) : from,
      minutesOf(until) > untilHour * 60 ? timeOfMinutes(untilHour * 60) : until,
    )

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
          role='application'
          tabIndex={0}
          className={classes.grid}
          aria-label={`${label}. ${formatWeekday(spoken.weekday, language)} ${spoken.from}`}
          aria-describedby={isReadOnly ? undefined : hintId}
          {...hands}
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
          <WeekBlock
            key={block.key}
            block={block}
            isSelected={block.key === selectedKey}
            style={within(block)}
            onSelect={() => onSelect?.(block.key)}
            onRemove={() => onRemove?.(block.key)}
          />
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
