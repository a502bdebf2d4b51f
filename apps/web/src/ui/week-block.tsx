import type { Weekday } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { formatWeekday } from '../lib/format.ts'
import { useLanguage } from '../lib/language.ts'
import classes from './week-grid.module.css'

export interface GridBlock {
  /** Stable, for React and for the grid's `onSelect`. */
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

interface Props {
  block: GridBlock
  isSelected: boolean
  /** Where it stands on its day. */
  style: { top: string; height: string }
  onSelect: () => void
  onRemove: () => void
}

/** A span of the week, as a button: Enter selects it, Delete takes it away. */
export function WeekBlock({ block, isSelected, style, onSelect, onRemove }: Props) {
  const { language } = useLanguage()
  const { weekday, from, until, label, strength = 0.6 } = block
  return (
    <button
      type='button'
      data-reads
      className={classes.block}
      data-selected={isSelected || undefined}
      style={{
        insetInlineStart: `${((weekday - 1) / 7) * 100}%`,
        '--strength': `${Math.round(strength * 100)}%`,
        ...style,
      }}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
      }}
    >
      {/* The label above says it whole; what is drawn may be cut off. */}
      <VisuallyHidden>
        {[formatWeekday(weekday, language), `${from}-${until}`, label].filter(Boolean).join(', ')}
      </VisuallyHidden>
      <span aria-hidden>{from}</span>
      {label !== undefined && <span aria-hidden>{label}</span>}
    </button>
  )
}
