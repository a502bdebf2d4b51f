import { saveStrategyNotesSchema, type StrategyNotes } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { strategyNotesCalls } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

/** What to do, and whom to call, when reputation is at stake: written while nothing is the matter. */
export function ReputationNote({ notes }: { notes: StrategyNotes }) {
  const { t } = useTranslation('groundwork')
  const row = useRow(strategyNotesCalls, saveStrategyNotesSchema, notes)
  const { value, patch, wrong } = row
  return (
    <div className={parts.card}>
      <SaveTrouble editor={row} />
      <GrowingText
        label={t('reputation.what')}
        placeholder={t('reputation.example')}
        minRows={3}
        value={value.reputation}
        error={wrong('reputation')}
        onChange={({ currentTarget }) => patch({ reputation: currentTarget.value })}
      />
      <GrowingText
        label={t('reputation.whom')}
        description={t('reputation.whomHint')}
        minRows={2}
        value={value.contacts}
        error={wrong('contacts')}
        onChange={({ currentTarget }) => patch({ contacts: currentTarget.value })}
      />
    </div>
  )
}
