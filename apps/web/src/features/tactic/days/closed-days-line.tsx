import { type ClosedDays, saveClosedDaysSchema } from '@cadans/domain'
import { TextInput } from '@mantine/core'
import { CirclePause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { closedDaysCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { useRow } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import classes from '../../../ui/form/form.module.css'

export interface ClosedDaysLineProps {
  days: ClosedDays
  onRemove: (row: SavedRow) => void
}

/** One period without posts. */
export function ClosedDaysLine({ days, onRemove }: ClosedDaysLineProps) {
  const { t } = useTranslation(['tactic', 'pause'])
  const row = useRow(closedDaysCalls, saveClosedDaysSchema, days)
  const { value, patch, wrong } = row
  return (
    <div className={classes.row}>
      <div className={classes.fields}>
        <DateField
          w={190}
          label={t('closed.from')}
          value={value.from}
          error={wrong('from')}
          // A single day moves as a whole.
          onChange={(from) => patch(value.from === value.until ? { from, until: from } : { from })}
        />
        <DateField
          w={190}
          label={t('closed.until')}
          value={value.until}
          error={wrong('until')}
          onChange={(until) => patch({ until })}
        />
        <TextInput
          className={classes.grow ?? ''}
          label={t(value.pauses ? 'pause:reasonOfPause' : 'closed.reason')}
          leftSection={value.pauses && <CirclePause size={15} aria-hidden />}
          value={value.reason}
          error={wrong('reason')}
          onChange={({ currentTarget }) => patch({ reason: currentTarget.value })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton label={t('closed.remove')} onClick={() => void row.settled().then(onRemove)} />
        </div>
      </div>
      <SaveTrouble editor={row} />
    </div>
  )
}
