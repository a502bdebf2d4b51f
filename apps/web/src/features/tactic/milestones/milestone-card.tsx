import { addDays, lastDayOf, type Milestone, milestoneCounts, saveMilestoneSchema } from '@cadans/domain'
import { Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { milestoneCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { useRow } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { formatDate } from '../../../lib/format.ts'
import { useCurrentHorizon } from '../../plan/use-current-horizon.ts'
import { MilestoneChoices } from './milestone-choices.tsx'
import { MilestoneDays } from './milestone-days.tsx'
import classes from '../../../ui/form/form.module.css'

export interface MilestoneCardProps {
  milestone: Milestone
  onRemove: (row: SavedRow) => void
}

/** A milestone: its date, the days of its posts, and whether these come on top of the others. */
export function MilestoneCard({ milestone, onRemove }: MilestoneCardProps) {
  const { t } = useTranslation('tactic')
  const { today } = useWorkspace()
  const row = useRow(milestoneCalls, saveMilestoneSchema, milestone)
  const { value, patch, wrong } = row
  return (
    <div className={classes.card} role='group' aria-label={value.name}>
      <div className={classes.fields}>
        <TextInput
          className={classes.grow ?? ''}
          label={t('milestones.name')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <DateField
          w={150}
          label={t('milestones.date')}
          value={value.date}
          error={wrong('date')}
          onChange={(date) => patch({ date })}
        />
        <Select
          label={t('milestones.counts')}
          w={190}
          allowDeselect={false}
          value={value.counts}
          data={milestoneCounts.map((counts) => ({ value: counts, label: t(`milestones.count.${counts}`) }))}
          onChange={(chosen) =>
            patch({ counts: milestoneCounts.find((counts) => counts === chosen) ?? value.counts })
          }
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('milestones.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      {lastDayOf(value) < today ? (
        <Text size='sm' c='dimmed'>
          {t('milestones.over')}
        </Text>
      ) : (
        <BeyondPlan milestone={value} />
      )}
      <MilestoneDays days={value.days} error={wrong('days')} onChange={(days) => patch({ days })} />
      <More label={t('milestones.more')}>
        <MilestoneChoices row={row} />
      </More>
    </div>
  )
}

/** That posts of a milestone are after the period that is planned, so that nobody waits for them; nothing where none is. */
function BeyondPlan({ milestone: { date, days } }: { milestone: Pick<Milestone, 'date' | 'days'> }) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const horizon = useCurrentHorizon()
  if (horizon === undefined) return null
  const count = days.filter((day) => addDays(date, day) > horizon.until).length
  if (count === 0) return null
  const until = formatDate(horizon.until, language, 'words')
  return (
    <Text size='sm' c='var(--warm-ink)'>
      {count === days.length
        ? t('milestones.beyond', { until })
        : t('milestones.beyondSome', { count, until })}
    </Text>
  )
}
