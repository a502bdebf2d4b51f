import { UnstyledButton } from '@mantine/core'
import { ChevronDown, Target } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import classes from './strategy.module.css'

export interface StepCardProps {
  id: 'goals' | 'start' | 'segments' | 'competitors' | 'messages' | 'channels' | 'adjust'
  /** Null stands before the seven steps. */
  number: number | null
  summary: string
  /** What is not there yet, and why that matters; undefined where nothing is missing. */
  missing?: string | undefined
  isOpen: boolean
  onToggle: () => void
  children: ReactNode
}

/** One step of the path: its question, what is there, and what it does in the calendar. */
export function StepCard({ id, number, summary, missing, isOpen, onToggle, children }: StepCardProps) {
  const { t } = useTranslation('strategy')
  const may = useMay()
  const bodyId = useId()
  return (
    <li className={classes.step}>
      <span className={classes.number} data-open={isOpen}>
        {number ?? <Target size={16} aria-hidden />}
      </span>
      <div className={classes.card} data-open={isOpen}>
        <UnstyledButton
          className={classes.head ?? ''}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <span className={classes.words}>
            <span className={classes.question}>{t(`${id}.question`)}</span>
            <span className={classes.summary}>
              {t(`${id}.name`)} · {summary}
            </span>
            {missing !== undefined && <span className={classes.missing}>{missing}</span>}
          </span>
          <ChevronDown size={18} aria-hidden className={classes.chevron} />
        </UnstyledButton>
        <div id={bodyId}>
          {isOpen && (
            <div className={classes.body}>
              <p className={classes.does}>{t(`${id}.does`)}</p>
              <ReadOnly when={!may.plan}>{children}</ReadOnly>
            </div>
          )}
        </div>
      </div>
    </li>
  )
}
