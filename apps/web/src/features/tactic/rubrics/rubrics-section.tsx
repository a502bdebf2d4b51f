import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { rubricCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { RubricCard } from './rubric-card.tsx'

/** Fixed recurring places. */
export function RubricsSection() {
  const { t } = useTranslation('tactic')
  const { strategy, basis } = useTactic()
  const { add, remove, isPending } = useRowActions(rubricCalls)
  const [first] = activeChannels(basis)
  return (
    <Stack>
      <Hint>{strategy.rubrics.length === 0 ? t('rubrics.empty') : t('rubrics.hint')}</Hint>
      {strategy.rubrics.map((rubric) => (
        <RubricCard
          key={rubric.id}
          rubric={rubric}
          onRemove={(row) => void remove(row, t('rubrics.removed'))}
        />
      ))}
      <AddButton
        label={t('rubrics.add')}
        isDisabled={isPending || first === undefined}
        onClick={() => {
          if (first === undefined) return
          void add({
            name: t('rubrics.newName'),
            channelId: first.channel.id,
            weekday: 4,
            time: '12:00',
            everyWeeks: 1,
            themeId: null,
            formatId: null,
            ownerId: null,
            inviting: true,
            from: null,
            until: null,
          })
        }}
      />
    </Stack>
  )
}
