import { type KeyMessage, moods, type Strategy } from '@cadans/domain'
import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../../ui/date-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { keyMessageCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { ToneScale } from './tone-scale.tsx'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import parts from '../../../ui/form/form.module.css'

export interface MessageCardProps {
  message: KeyMessage
  /** As on the map. */
  number: number
  strategy: Strategy
  onRemove: (row: SavedRow) => void
}

/** A key message and how much of the plan it gets; whom it serves and how it sounds behind "more". */
export function MessageCard({ message, number, strategy, onRemove }: MessageCardProps) {
  const { t } = useTranslation(['strategy', 'words'])
  const row = useRow(keyMessageCalls, message)
  const { value, patch, wrong } = row
  const named = { name: value.text }
  return (
    <div className={parts.card}>
      <div className={parts.line}>
        <TextInput
          aria-label={`${t('messages.field')} ${number}`}
          value={value.text}
          error={wrong('text')}
          leftSection={
            <Text size='sm' fw={650} c='var(--accent)'>
              {number}
            </Text>
          }
          onChange={({ currentTarget }) => patch({ text: currentTarget.value })}
        />
        <RemoveButton label={t('messages.remove', named)} onClick={() => void row.settled().then(onRemove)} />
      </div>
      <SaveTrouble editor={row} />
      <div>
        <Text size='sm' c='dimmed'>
          {t('messages.priorityLabel')}
        </Text>
        <PercentSlider
          label={t('messages.priority', named)}
          value={value.priority}
          onChange={(priority) => patch({ priority })}
        />
      </div>
      <PostTally list='messageIds' id={message.id} name={message.text} />
      <More label={t('messages.more')}>
        {strategy.goals.length > 0 && (
          <PickMany
            label={t('messages.goals')}
            options={strategy.goals}
            chosen={value.goalIds}
            all={t('messages.all')}
            onChange={(goalIds) => patch({ goalIds })}
          />
        )}
        {strategy.segments.length > 0 && (
          <PickMany
            label={t('messages.segments')}
            options={strategy.segments}
            chosen={value.segmentIds}
            all={t('messages.all')}
            onChange={(segmentIds) => patch({ segmentIds })}
          />
        )}
        <div className={parts.fields}>
          <ToneScale
            kind='register'
            name={value.text}
            value={value.register}
            onChange={(register) => patch({ register })}
          />
          <ToneScale
            kind='appeal'
            name={value.text}
            value={value.appeal}
            onChange={(appeal) => patch({ appeal })}
          />
        </div>
        <Stack gap={6}>
          <Text size='sm' fw={600}>
            {t('messages.mood')}
          </Text>
          <SegmentedControl
            aria-label={t('messages.mood')}
            value={value.mood}
            data={moods.map((mood) => ({ value: mood, label: t(`words:mood.${mood}`) }))}
            onChange={(mood) => patch({ mood: moods.find((one) => one === mood) ?? value.mood })}
            style={{ alignSelf: 'flex-start' }}
          />
        </Stack>
        <div className={parts.fields}>
          <TextInput
            className={parts.grow ?? ''}
            label={t('messages.proof')}
            value={value.proof}
            error={wrong('proof')}
            onChange={({ currentTarget }) => patch({ proof: currentTarget.value })}
          />
          <DateField
            w={170}
            label={t('messages.from')}
            value={value.from}
            onChange={(from) => patch({ from })}
            onClear={() => patch({ from: null })}
          />
          <DateField
            w={170}
            label={t('messages.until')}
            value={value.until}
            error={wrong('until')}
            onChange={(until) => patch({ until })}
            onClear={() => patch({ until: null })}
          />
        </div>
      </More>
    </div>
  )
}
