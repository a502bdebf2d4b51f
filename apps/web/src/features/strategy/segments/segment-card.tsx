import { type Channel, type Segment, segmentUses } from '@cadans/domain'
import { Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LineList } from '../../../ui/form/line-list.tsx'
import { More } from '../../../ui/form/more.tsx'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { segmentCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { QuestionIdeas } from './question-ideas.tsx'
import { ActivityEditor } from './activity-editor.tsx'
import { OptionalNumberField } from '../../../ui/form/optional-number-field.tsx'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import parts from '../../../ui/form/form.module.css'

export interface SegmentCardProps {
  segment: Segment
  channels: readonly Channel[]
  onRemove: (row: SavedRow) => void
}

/** When fewer of the followers than this, in per mille, resemble a segment, it is missing among them. */
const FEW_ALIKE = 250

/** A segment: its name, share and use; age, questions and busy hours behind "more". */
export function SegmentCard({ segment, channels, onRemove }: SegmentCardProps) {
  const { t } = useTranslation(['strategy', 'domain', 'groundwork'])
  const row = useRow(segmentCalls, segment)
  const { value, patch, wrong } = row
  const named = { name: value.name }
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <TextInput
          className={parts.grow ?? ''}
          label={t('segments.field')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <Select
          label={t('segments.use')}
          w={230}
          value={value.use}
          data={segmentUses.map((use) => ({ value: use, label: t(`domain:segmentUse.${use}`) }))}
          onChange={(use) => patch({ use: segmentUses.find((one) => one === use) ?? value.use })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('segments.remove', named)}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      <div>
        <Text size='sm' c='dimmed'>
          {t('segments.shareHint')}
        </Text>
        <PercentSlider
          label={t('segments.share', named)}
          value={value.share}
          onChange={(share) => patch({ share })}
        />
      </div>
      <Text size='sm'>{t(`groundwork:segment.consequence.${value.use}`)}</Text>
      {value.likeness !== null && value.likeness < FEW_ALIKE && (
        <Text size='sm' c='var(--warm)'>
          {t('groundwork:segment.missing', { name: value.name })}
        </Text>
      )}
      <PostTally list='segmentIds' id={segment.id} name={segment.name} />
      <More label={t('segments.more')}>
        <div>
          <Text size='sm' c='dimmed'>
            {t('groundwork:segment.likenessHint')}
          </Text>
          <PercentSlider
            label={t('groundwork:segment.likeness', named)}
            value={value.likeness ?? 0}
            onChange={(likeness) => patch({ likeness })}
          />
        </div>
        <div className={parts.fields}>
          <OptionalNumberField
            label={t('segments.ageFrom')}
            value={value.ageFrom}
            error={wrong('ageFrom')}
            onChange={(ageFrom) => patch({ ageFrom })}
          />
          <OptionalNumberField
            label={t('segments.ageUntil')}
            value={value.ageUntil}
            error={wrong('ageUntil')}
            onChange={(ageUntil) => patch({ ageUntil })}
          />
          <TextInput
            className={parts.grow ?? ''}
            label={t('segments.knows')}
            value={value.knows}
            error={wrong('knows')}
            onChange={({ currentTarget }) => patch({ knows: currentTarget.value })}
          />
        </div>
        <LineList
          label={t('segments.questions')}
          lines={value.questions}
          most={100}
          wrong={(index) => wrong(`questions.${index}`)}
          onChange={(questions) => patch({ questions })}
        />
        <QuestionIdeas questions={segment.questions} />
        <Text size='sm' fw={600}>
          {t('segments.activity')}
        </Text>
        {channels.length === 0 && <Text c='dimmed'>{t('segments.allChannelsNone')}</Text>}
        {channels.map((channel) => (
          <ActivityEditor
            key={channel.id}
            segment={value.name}
            channel={channel}
            grid={value.activity.find(({ channelId }) => channelId === channel.id)?.grid}
            onChange={(grid) => {
              const others = value.activity.filter(({ channelId }) => channelId !== channel.id)
              patch({ activity: grid === undefined ? others : [...others, { channelId: channel.id, grid }] })
            }}
          />
        ))}
      </More>
    </div>
  )
}
