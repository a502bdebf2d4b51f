import { type Goal, goalKinds, goalWeights, saveGoalSchema } from '@cadans/domain'
import { Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { goalCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import parts from '../../../ui/form/form.module.css'

export interface GoalCardProps {
  goal: Goal
  /** How many key messages serve it, or routines where it is a goal of listening. */
  carriers: number
  onRemove: (row: SavedRow) => void
}

export function GoalCard({ goal, carriers, onRemove }: GoalCardProps) {
  const { t } = useTranslation(['strategy', 'common'])
  const row = useRow(goalCalls, saveGoalSchema, goal)
  const { value, patch, wrong } = row
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <TextInput
          className={parts.grow ?? ''}
          label={t('goals.field')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <Select
          label={t('goals.kind')}
          w={260}
          value={value.kind}
          data={goalKinds.map((kind) => ({ value: kind, label: t(`goals.kinds.${kind}`) }))}
          onChange={(kind) => patch({ kind: goalKinds.find((one) => one === kind) ?? value.kind })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('goals.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      <Text size='sm' c='dimmed'>
        {goal.kind === 'monitoring'
          ? carriers === 0
            ? t('goals.listenedByNone')
            : t('goals.listenedBy', { count: carriers })
          : carriers === 0
            ? t('goals.carriedByNone')
            : t('goals.carriedBy', { count: carriers })}
      </Text>
      <PostTally list='goalIds' id={goal.id} name={goal.name} />
      <More label={t('common:more')}>
        <div className={parts.fields}>
          <Select
            label={t('goals.weight')}
            w={200}
            value={String(value.weight)}
            data={goalWeights.map((weight) => ({
              value: String(weight),
              label: t(`goals.weights.level${weight}`),
            }))}
            onChange={(weight) => patch({ weight: Number(weight ?? value.weight) })}
          />
          <TextInput
            className={parts.grow ?? ''}
            label={t('goals.objective')}
            value={value.objective}
            error={wrong('objective')}
            onChange={({ currentTarget }) => patch({ objective: currentTarget.value })}
          />
        </div>
      </More>
    </div>
  )
}
