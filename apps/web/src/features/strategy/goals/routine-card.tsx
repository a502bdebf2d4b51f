import {
  type Channel,
  type Goal,
  type Person,
  type Routine,
  saveRoutineSchema,
  weekdays,
} from '@cadans/domain'
import { Checkbox, Group, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { More } from '../../../ui/form/more.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { routineCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { RoutineDetails } from './routine-details.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  routine: Routine
  goals: readonly Goal[]
  people: readonly Person[]
  channels: readonly Channel[]
  onRemove: (row: SavedRow) => void
}

/** Recurring work: on which days, by whom, and how long it takes. */
export function RoutineCard({ routine, goals, people, channels, onRemove }: Props) {
  const { t } = useTranslation(['groundwork', 'common'])
  const { language } = useWorkspace()
  const row = useRow(routineCalls, saveRoutineSchema, routine)
  const { value, patch, wrong } = row
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <TextInput
          className={parts.grow ?? ''}
          label={t('routine.name')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <Select
          label={t('routine.owner')}
          w={200}
          clearable
          value={value.ownerId}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ownerId) => patch({ ownerId })}
        />
        <NumberField
          label={t('routine.minutes')}
          unit={t('routine.unit')}
          width={120}
          value={value.minutes}
          error={wrong('minutes')}
          onChange={(minutes) => patch({ minutes })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('routine.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      <Checkbox.Group
        label={t('routine.days')}
        error={wrong('weekdays')}
        value={value.weekdays.map(String)}
        onChange={(days) => patch({ weekdays: weekdays.filter((day) => days.includes(String(day))) })}
      >
        <Group gap='sm' mt={4}>
          {weekdays.map((day) => (
            <Checkbox key={day} value={String(day)} label={formatWeekday(day, language, 'short')} />
          ))}
        </Group>
      </Checkbox.Group>
      <More label={t('common:more')}>
        <RoutineDetails row={row} goals={goals} channels={channels} />
      </More>
    </div>
  )
}
