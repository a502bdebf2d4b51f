import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { ArrowRight, Check, ChevronDown, Target } from 'lucide-react'
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
  /** The question that comes after this one, and the way to it; the last step has none. */
  next?: { question: string; go: () => void } | undefined
  children: ReactNode
}

/** One step of the path: its question, what is there, and what it does in the calendar. */
export function StepCard({ id, number, summary, missing, isOpen, onToggle, next, children }: StepCardProps) {
  const { t } = useTranslation('strategy')
  const may = useMay()
  const bodyId = useId()
  return (
    <li className={classes.step}>
      <StepSign number={number} isOpen={isOpen} isDone={missing === undefined} />
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
              {next && (
                <Button
                  variant='subtle'
                  className={classes.next ?? ''}
                  rightSection={<ArrowRight size={15} aria-hidden />}
                  onClick={next.go}
                >
                  {t('next', { question: next.question })}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </li>
  )
}

/** What stands before a step: a tick once all is there that a first version needs, else its number. */
function StepSign({ number, isOpen, isDone }: { number: number | null; isOpen: boolean; isDone: boolean }) {
  const { t } = useTranslation('strategy')
  return (
    <span className={classes.number} data-open={isOpen} data-done={isDone}>
      {isDone ? <Check size={17} aria-hidden /> : (number ?? <Target size={16} aria-hidden />)}
      <VisuallyHidden>{t(isDone ? 'done' : 'open')}</VisuallyHidden>
    </span>
  )
}
