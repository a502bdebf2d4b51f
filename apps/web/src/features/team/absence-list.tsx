import { type Absence, addDays, type Id, saveAbsenceSchema } from '@cadans/domain'
import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { absenceCalls, type SavedRow } from '../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../ui/form/save-state.tsx'
import { useRow } from '../../lib/rows/use-row.ts'
import { useRowActions } from '../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../ui/form/add-button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { RemoveButton } from '../../ui/form/remove-button.tsx'
import classes from './team.module.css'

/** When somebody is away: the plan gives no work then. */
export function AbsenceList({ personId, absences }: { personId: Id; absences: readonly Absence[] }) {
  const { t } = useTranslation('team')
  const { today } = useWorkspace()
  const { add, remove, isPending } = useRowActions(absenceCalls)
  return (
    <div className={classes.absences}>
      <Text size='sm' c='dimmed' style={{ flex: '1 1 200px' }}>
        {absences.length === 0 ? t('noAbsences') : t('absences')}
      </Text>
      {absences
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .map((absence) => (
          <AbsenceLine
            key={absence.id}
            absence={absence}
            onRemove={(row) => void remove(row, t('absenceRemoved'))}
          />
        ))}
      <AddButton
        label={t('addAbsence')}
        isDisabled={isPending}
        onClick={() =>
          void add(
            { personId, from: addDays(today, 7), until: addDays(today, 13), note: '' },
            t('absenceAdded'),
          )
        }
      />
    </div>
  )
}

function AbsenceLine({ absence, onRemove }: { absence: Absence; onRemove: (row: SavedRow) => void }) {
  const { t } = useTranslation('team')
  const { language } = useWorkspace()
  const row = useRow(absenceCalls, saveAbsenceSchema, absence)
  const { value, patch, wrong } = row
  return (
    <div className={classes.whole}>
      <div className={classes.absence}>
        <DateField
          w={{ base: '100%', sm: 170 }}
          label={t('from')}
          value={value.from}
          error={wrong('from')}
          onChange={(from) => patch({ from })}
        />
        <DateField
          w={{ base: '100%', sm: 170 }}
          label={t('until')}
          value={value.until}
          error={wrong('until')}
          onChange={(until) => patch({ until })}
        />
        <div className={classes.note}>
          <TextInput
            label={t('note')}
            value={value.note}
            error={wrong('note')}
            onChange={({ currentTarget }) => patch({ note: currentTarget.value })}
          />
          <RemoveButton
            label={t('removeAbsence', { from: formatDate(value.from, language) })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
    </div>
  )
}
