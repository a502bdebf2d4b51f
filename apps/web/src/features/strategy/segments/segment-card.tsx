import { type Channel, saveSegmentSchema, type Segment, segmentUses } from '@cadans/domain'
import { Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { segmentCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { PostTally } from '../../../shared/posts/post-tally.tsx'
import { SegmentFacts } from '../facts/segment-facts.tsx'
import { MissingAudience } from './missing-audience.tsx'
import { SegmentDetails } from './segment-details.tsx'
import { ShareElsewhere } from './share-elsewhere.tsx'
import parts from '../../../ui/form/form.module.css'

export interface SegmentCardProps {
  segment: Segment
  channels: readonly Channel[]
  onRemove: (row: SavedRow) => void
}

/** A segment: its name, share and use; age, questions and busy hours behind "more". */
export function SegmentCard({ segment, channels, onRemove }: SegmentCardProps) {
  const { t } = useTranslation(['strategy', 'domain', 'groundwork'])
  const row = useRow(segmentCalls, saveSegmentSchema, segment)
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
        <ShareElsewhere segment={value} />
      </div>
      <Text size='sm'>{t(`groundwork:segment.consequence.${value.use}`)}</Text>
      <SegmentFacts segment={value} />
      <MissingAudience segment={value} />
      <PostTally list='segmentIds' id={segment.id} name={segment.name} />
      <SegmentDetails segment={segment} channels={channels} value={value} patch={patch} wrong={wrong} />
    </div>
  )
}
