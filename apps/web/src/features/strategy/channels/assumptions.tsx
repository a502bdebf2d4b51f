import {
  type Assumption,
  assumptionStatuses,
  type Channel,
  type Person,
  saveAssumptionSchema,
} from '@cadans/domain'
import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { assumptionCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { GrowingText } from '../../../ui/growing-text.tsx'
import parts from '../../../ui/form/form.module.css'

interface Props {
  assumptions: readonly Assumption[]
  channels: readonly Channel[]
  people: readonly Person[]
}

/** What is taken to be so: to be tested, with what speaks for and against it. */
export function Assumptions({ assumptions, channels, people }: Props) {
  const { t } = useTranslation('groundwork')
  const { me } = useWorkspace()
  const { add, remove, isPending } = useRowActions(assumptionCalls)
  return (
    <>
      {assumptions.map((assumption) => (
        <AssumptionCard
          key={assumption.id}
          assumption={assumption}
          channels={channels}
          people={people}
          onRemove={(row) => void remove(row, t('assumption.removed'))}
        />
      ))}
      <AddButton
        label={t('assumption.add')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            channelId: null,
            text: t('assumption.newText'),
            evidenceFor: '',
            evidenceAgainst: '',
            status: 'open',
            lookOn: null,
            ownerId: me.id,
          })
        }
      />
    </>
  )
}

interface CardProps {
  assumption: Assumption
  channels: readonly Channel[]
  people: readonly Person[]
  onRemove: (row: SavedRow) => void
}

function AssumptionCard({ assumption, channels, people, onRemove }: CardProps) {
  const { t } = useTranslation('groundwork')
  const row = useRow(assumptionCalls, saveAssumptionSchema, assumption)
  const { value, patch, wrong } = row
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <TextInput
          className={parts.grow ?? ''}
          aria-label={t('assumption.text')}
          value={value.text}
          error={wrong('text')}
          onChange={({ currentTarget }) => patch({ text: currentTarget.value })}
        />
        <Select
          aria-label={t('assumption.status')}
          w={160}
          value={value.status}
          data={assumptionStatuses.map((status) => ({
            value: status,
            label: t(`assumption.statuses.${status}`),
          }))}
          onChange={(status) =>
            patch({ status: assumptionStatuses.find((one) => one === status) ?? value.status })
          }
        />
        <RemoveButton label={t('assumption.remove')} onClick={() => void row.settled().then(onRemove)} />
      </div>
      <SaveTrouble editor={row} />
      <More label={t('assumption.evidence')}>
        <GrowingText
          label={t('assumption.for')}
          minRows={2}
          value={value.evidenceFor}
          error={wrong('evidenceFor')}
          onChange={({ currentTarget }) => patch({ evidenceFor: currentTarget.value })}
        />
        <GrowingText
          label={t('assumption.against')}
          minRows={2}
          value={value.evidenceAgainst}
          error={wrong('evidenceAgainst')}
          onChange={({ currentTarget }) => patch({ evidenceAgainst: currentTarget.value })}
        />
        <div className={parts.fields}>
          <Select
            label={t('assumption.channel')}
            w={200}
            clearable
            value={value.channelId}
            data={channels.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(channelId) => patch({ channelId })}
          />
          <DateField
            label={t('assumption.lookOn')}
            w={180}
            value={value.lookOn}
            error={wrong('lookOn')}
            onChange={(lookOn) => patch({ lookOn })}
            onClear={() => patch({ lookOn: null })}
          />
          <Select
            label={t('assumption.owner')}
            w={180}
            clearable
            value={value.ownerId}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(ownerId) => patch({ ownerId })}
          />
        </div>
      </More>
    </div>
  )
}
