import type { Channel, Segment } from '@cadans/domain'
import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LineList } from '../../../ui/form/line-list.tsx'
import { More } from '../../../ui/form/more.tsx'
import { OptionalNumberField } from '../../../ui/form/optional-number-field.tsx'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { ActivityEditor } from './activity-editor.tsx'
import { QuestionIdeas } from './question-ideas.tsx'
import parts from '../../../ui/form/form.module.css'

export interface SegmentDetailsProps extends Pick<RowEditor<Segment>, 'value' | 'patch' | 'wrong'> {
  /** As it is saved. */
  segment: Segment
  channels: readonly Channel[]
}

/** Age, likeness, questions and busy hours, behind "more". */
export function SegmentDetails({ segment, channels, value, patch, wrong }: SegmentDetailsProps) {
  const { t } = useTranslation(['strategy', 'groundwork'])
  const named = { name: value.name }
  return (
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
      <BusyHours channels={channels} value={value} patch={patch} />
    </More>
  )
}

/** When it is online, channel by channel. */
function BusyHours({ channels, value, patch }: Pick<SegmentDetailsProps, 'channels' | 'value' | 'patch'>) {
  const { t } = useTranslation('strategy')
  return (
    <>
      <Text size='sm' fw={650}>
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
    </>
  )
}
