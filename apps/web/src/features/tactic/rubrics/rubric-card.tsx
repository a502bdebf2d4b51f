import { type Rubric, weekdays } from '@cadans/domain'
import { Select, Switch, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { rubricCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { useRow } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { TimeField } from '../../../ui/time-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { OptionalSelect } from '../../../ui/form/optional-select.tsx'
import classes from '../../../ui/form/form.module.css'

const MOST_WEEKS = 12

export interface RubricCardProps {
  rubric: Rubric
  onRemove: (row: SavedRow) => void
}

/** A fixed place: name, channel, day and time; the rest is left to the plan unless chosen. */
export function RubricCard({ rubric, onRemove }: RubricCardProps) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { tactic, strategy, basis } = useTactic()
  const row = useRow(rubricCalls, rubric)
  const { value, patch, wrong } = row
  const isCurrent = ({ retired }: { retired: boolean }) => !retired
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
        <div className={classes.fields}>
          <Select
            label={t('rubrics.every')}
            w={170}
            value={String(value.everyWeeks)}
            data={Array.from({ length: MOST_WEEKS }, (_, index) => ({
              value: String(index + 1),
              label: index === 0 ? t('rubrics.everyWeek') : t('rubrics.everyWeeks', { count: index + 1 }),
            }))}
            onChange={(weeks) => patch({ everyWeeks: Number(weeks ?? 1) })}
          />
          <OptionalSelect
            label={t('rubrics.theme')}
            none={t('rubrics.planChooses')}
            options={tactic.themes.filter(isCurrent)}
            value={value.themeId}
            onChange={(themeId) => patch({ themeId })}
          />
          <OptionalSelect
            label={t('rubrics.format')}
            none={t('rubrics.planChooses')}
            options={tactic.formats.filter(isCurrent)}
            value={value.formatId}
            onChange={(formatId) => patch({ formatId })}
          />
          <OptionalSelect
            label={t('rubrics.owner')}
            none={t('rubrics.planChooses')}
            options={strategy.people}
            value={value.ownerId}
            onChange={(ownerId) => patch({ ownerId })}
          />
          <DateField
            w={170}
            label={t('rubrics.from')}
            value={value.from}
            error={wrong('from')}
            onChange={(from) => patch({ from })}
            onClear={() => patch({ from: null })}
          />
          <DateField
            w={170}
            label={t('rubrics.until')}
            value={value.until}
            error={wrong('until')}
            onChange={(until) => patch({ until })}
            onClear={() => patch({ until: null })}
          />
        </div>
        <Switch
          label={t('rubrics.inviting')}
          checked={value.inviting}
          onChange={({ currentTarget }) => patch({ inviting: currentTarget.checked })}
        />
      </More>
    </div>
  )
}
