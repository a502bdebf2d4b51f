import { type Rubric, saveRubricSchema, weekdays } from '@cadans/domain'
import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { rubricCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { useRow } from '../../../lib/rows/use-row.ts'
import { TimeField } from '../../../ui/time-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { RubricChoices } from './rubric-choices.tsx'
import classes from '../../../ui/form/form.module.css'

export interface RubricCardProps {
  rubric: Rubric
  onRemove: (row: SavedRow) => void
}

/** A fixed place: name, channel, day and time; the rest is left to the plan unless chosen. */
export function RubricCard({ rubric, onRemove }: RubricCardProps) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { basis } = useTactic()
  const row = useRow(rubricCalls, saveRubricSchema, rubric)
  const { value, patch, wrong } = row
  return (
    <div className={classes.card}>
      <div className={classes.fields}>
        <TextInput
          className={classes.grow ?? ''}
          label={t('rubrics.name')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <Select
          label={t('rubrics.channel')}
          w={140}
          value={value.channelId}
          data={activeChannels(basis).map(({ channel }) => ({ value: channel.id, label: channel.name }))}
          onChange={(channelId) => channelId !== null && patch({ channelId })}
        />
        <Select
          label={t('rubrics.weekday')}
          w={130}
          value={String(value.weekday)}
          data={weekdays.map((day) => ({ value: String(day), label: formatWeekday(day, language) }))}
          onChange={(day) => patch({ weekday: weekdays.find((one) => String(one) === day) ?? value.weekday })}
        />
        <TimeField
          label={t('rubrics.time')}
          w={100}
          value={value.time}
          error={wrong('time')}
          onChange={(time) => patch({ time })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('rubrics.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      <More label={t('rubrics.more')}>
        <RubricChoices row={row} />
      </More>
    </div>
  )
}
