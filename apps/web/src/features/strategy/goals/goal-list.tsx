import type { Goal, Strategy } from '@cadans/domain'
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { goalCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { GoalCard } from './goal-card.tsx'
import classes from './goals.module.css'

interface Props {
  strategy: Strategy
  /** What stands under each goal. */
  renderBelow?: (goal: Goal) => ReactNode
}

/** The goals, each with what serves it, and one more. */
export function GoalList({ strategy, renderBelow }: Props) {
  const { t } = useTranslation('strategy')
  const { add, remove, isPending } = useRowActions(goalCalls)
  return (
    <>
      {strategy.goals.length === 0 && <Text c='dimmed'>{t('goals.empty')}</Text>}
      {strategy.goals.map((goal) => (
        <div key={goal.id} className={classes.nest}>
          <GoalCard
            goal={goal}
            carriers={
              goal.kind === 'monitoring'
                ? strategy.routines.filter(({ goalId }) => goalId === goal.id).length
                : strategy.keyMessages.filter(({ goalIds }) => goalIds.includes(goal.id)).length
            }
            onRemove={(row) => void remove(row, t('goals.removed'))}
          />
          {renderBelow?.(goal)}
        </div>
      ))}
      <AddButton
        label={t('goals.add')}
        isDisabled={isPending}
        onClick={() => void add({ name: t('goals.newName'), kind: 'promotion', objective: '', weight: 3 })}
      />
    </>
  )
}
