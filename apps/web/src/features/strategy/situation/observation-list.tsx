import {
  type Id,
  type Observation,
  ownKinds,
  rivalKinds,
  saveObservationSchema,
  verdicts,
} from '@cadans/domain'
import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { observationCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { HeardWays } from '../../../shared/heard/heard-ways.tsx'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  /** Null for what was heard of oneself. */
  competitorId: Id | null
  observations: readonly Observation[]
}

/** What was seen or heard, the latest first; one becomes an idea or a key message, and stays linked to it. */
export function ObservationList({ competitorId, observations }: Props) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const { add, remove, isPending } = useRowActions(observationCalls)
  const own = observations.filter((one) => one.competitorId === competitorId)
  return (
    <>
      {own.toReversed().map((observation) => (
        <ObservationCard
          key={observation.id}
          observation={observation}
          onRemove={(row) => void remove(row, t('observation.removed'))}
        />
      ))}
      <AddButton
        label={t('observation.add')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            competitorId,
            kind: competitorId === null ? 'praise' : 'noticed',
            date: today,
            text: t('observation.newText'),
            verdict: 'unchecked',
            ideaId: null,
            messageId: null,
            kpiId: null,
            channelId: null,
            link: '',
          })
        }
      />
    </>
  )
}

interface CardProps {
  observation: Observation
  onRemove: (row: SavedRow) => void
}

function ObservationCard({ observation, onRemove }: CardProps) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const row = useRow(observationCalls, saveObservationSchema, observation)
  const { value, patch, wrong } = row
  const kinds: readonly Observation['kind'][] = value.competitorId === null ? ownKinds : rivalKinds

  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <Select
          aria-label={t('observation.kind')}
          w={190}
          value={value.kind}
          data={kinds.map((kind) => ({ value: kind, label: t(`observation.kinds.${kind}`) }))}
          onChange={(kind) => patch({ kind: kinds.find((one) => one === kind) ?? value.kind })}
        />
        <DateField
          aria-label={t('observation.date')}
          w={170}
          latest={today}
          value={value.date}
          error={wrong('date')}
          onChange={(date) => patch({ date })}
        />
        {value.competitorId !== null && (
          <Select
            aria-label={t('observation.verdict')}
            w={200}
            value={value.verdict}
            data={verdicts.map((verdict) => ({
              value: verdict,
              label: t(`observation.verdicts.${verdict}`),
            }))}
            onChange={(verdict) =>
              patch({ verdict: verdicts.find((one) => one === verdict) ?? value.verdict })
            }
          />
        )}
        <RemoveButton label={t('observation.remove')} onClick={() => void row.settled().then(onRemove)} />
      </div>
      <SaveTrouble editor={row} />
      <GrowingText
        aria-label={t('observation.text')}
        minRows={1}
        value={value.text}
        error={wrong('text')}
        onChange={({ currentTarget }) => patch({ text: currentTarget.value })}
      />
      <HeardWays observation={observation} settled={row.settled} onPatch={patch} />
    </div>
  )
}
