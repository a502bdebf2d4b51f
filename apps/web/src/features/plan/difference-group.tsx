import { Button, UnstyledButton } from '@mantine/core'
import {
  Check,
  ChevronDown,
  CircleSlash,
  type LucideIcon,
  MapPinOff,
  Minus,
  MoveRight,
  Plus,
} from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceKind } from './difference-groups.ts'
import classes from './plan.module.css'

const signs: Readonly<Record<DifferenceKind | 'misplaced', LucideIcon>> = {
  misplaced: MapPinOff,
  added: Plus,
  moved: MoveRight,
  removed: Minus,
  kept: Check,
  leftOut: CircleSlash,
}

/** Lines drawn at first, and with each "show more": a year's plan has a thousand. */
const PORTION = 25

export interface DifferenceGroupProps<T> {
  kind: DifferenceKind | 'misplaced'
  count: number
  items: readonly T[]
  startsOpen?: boolean
  /** Stands above the lines. */
  head?: ReactNode
  renderItem: (item: T) => ReactNode
}

/** One part of a difference, closed until asked for. */
export function DifferenceGroup<T>({
  kind,
  count,
  items,
  startsOpen = false,
  head,
  renderItem,
}: DifferenceGroupProps<T>) {
  const { t } = useTranslation('plan')
  const [isOpen, setOpen] = useState(startsOpen)
  const [shown, setShown] = useState(PORTION)
  const id = useId()
  const Sign = signs[kind]
  if (items.length === 0) return null
  const rest = items.length - shown
  return (
    <section className={classes.group}>
      <UnstyledButton
        className={classes.summary ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={classes.sign} data-kind={kind}>
          <Sign size={14} aria-hidden />
        </span>
        {t(`group.${kind}`, { count })}
        <ChevronDown size={16} aria-hidden className={classes.chevron} />
      </UnstyledButton>
      <div id={id}>
        {isOpen && head}
        {isOpen && <ul>{items.slice(0, shown).map(renderItem)}</ul>}
        {isOpen && rest > 0 && (
          <Button variant='subtle' fullWidth radius={0} onClick={() => setShown(shown + PORTION * 4)}>
            {t('showMore', { count: Math.min(rest, PORTION * 4) })}
          </Button>
        )}
      </div>
    </section>
  )
}
