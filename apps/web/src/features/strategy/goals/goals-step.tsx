import type { Strategy } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { AddButton } from '../../tactic/parts/add-button.tsx'
import { goalCalls } from '../rows/row-calls.ts'
import { useRowActions } from '../rows/use-row-actions.ts'
import { GoalCard } from './goal-card.tsx'
import classes from '../strategy.module.css'

/** What is to be reached. */
export function GoalsStep({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('strategy')
  const { add, remove, isPending } = useRowActions(goalCalls)
  return (
    <>
      {strategy.goals.length === 0 && <Text c='dimmed'>{t('goals.empty')}</Text>}
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
        onClick={() =>
          void add({ id: newId(), name: t('goals.newName'), kind: 'promotion', objective: '', weight: 3 })
        }
      />
      <p className={classes.quiet}>{t('goals.kpiLater')}</p>
    </>
  )
}
