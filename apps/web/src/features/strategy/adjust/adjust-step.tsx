import { addDays } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { RoomLink } from '../../../shared/ways/room-link.tsx'
import { strategyNotesCalls } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'

/** How often to look back, and where that is done. */
export function AdjustStep({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation(['groundwork', 'review'])
  const { language, today } = useWorkspace()
  const row = useRow(strategyNotesCalls, groundwork.notes)
  const last = groundwork.reviews.at(-1)
  const next = addDays(last?.until ?? today, groundwork.notes.reviewWeeks * 7)
  return (
    <>
      <NumberField
        label={t('adjust.rhythm')}
        unit={t('adjust.weeks')}
        width={140}
        value={row.value.reviewWeeks}
        error={row.wrong('reviewWeeks')}
        onChange={(reviewWeeks) => row.patch({ reviewWeeks })}
      />
      <SaveTrouble editor={row} />
      <Text size='sm'>{t('review:next', { date: formatDate(next, language, 'long') })}</Text>
      <Text size='sm' c='dimmed'>
        {t('adjust.reviews', { count: groundwork.reviews.length })}
      </Text>
      <RoomLink room='results' label={t('adjust.open')} />
    </>
  )
}
