import type { Strategy } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { goalCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { GoalCard } from '../../strategy/goals/goal-card.tsx'

/** The goals alone: their KPIs are a question of their own. */
export function GoalsAnswer({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('strategy')
  const { add, remove, isPending } = useRowActions(goalCalls)
  return (
    <>
      {strategy.goals.map((goal) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          carriers={strategy.keyMessages.filter(({ goalIds }) => goalIds.includes(goal.id)).length}
          onRemove={(row) => void remove(row, t('goals.removed'))}
        />
      ))}
      <AddButton
        label={t('goals.add')}
        isDisabled={isPending}
        onClick={() => void add({ name: t('goals.newName'), kind: 'promotion', objective: '', weight: 3 })}
      />
    </>
  )
}
