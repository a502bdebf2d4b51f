import type { Channel, Goal } from '@cadans/domain'
import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SaveRoutine } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { LineList } from '../../../ui/form/line-list.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  row: RowEditor<SaveRoutine>
  goals: readonly Goal[]
  channels: readonly Channel[]
}

/** How often a routine comes back and from when, for what, where, and what is searched for. */
export function RoutineDetails({ row: { value, patch, wrong }, goals, channels }: Props) {
  const { t } = useTranslation('groundwork')
  return (
    <>
      <div className={parts.fields}>
        <NumberField
          label={t('routine.everyWeeks')}
          unit={t('routine.weeks')}
          width={130}
          value={value.everyWeeks}
          error={wrong('everyWeeks')}
          onChange={(everyWeeks) => patch({ everyWeeks })}
        />
        <DateField
          label={t('routine.from')}
          w={180}
          value={value.from}
          error={wrong('from')}
          onChange={(from) => patch({ from })}
        />
        <DateField
          label={t('routine.until')}
          w={180}
          value={value.until}
          error={wrong('until')}
          onChange={(until) => patch({ until })}
          onClear={() => patch({ until: null })}
        />
        <Select
          label={t('routine.goal')}
          w={240}
          clearable
          value={value.goalId}
          data={goals.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(goalId) => patch({ goalId })}
        />
      </div>
      <Select
        label={t('routine.channel')}
        w={240}
        clearable
        placeholder={t('routine.everywhere')}
        value={value.channelId}
        data={channels.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(channelId) => patch({ channelId })}
      />
      <LineList
        label={t('routine.searches')}
        lines={value.searches}
        most={100}
        wrong={(index) => wrong(`searches.${index}`)}
        onChange={(searches) => patch({ searches })}
      />
      <TextInput
        label={t('routine.note')}
        value={value.note}
        error={wrong('note')}
        onChange={({ currentTarget }) => patch({ note: currentTarget.value })}
      />
    </>
  )
}
