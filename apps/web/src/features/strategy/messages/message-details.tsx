import { type KeyMessage, moods, type Strategy } from '@cadans/domain'
import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../../ui/date-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { PickMany } from '../../../ui/form/pick-many.tsx'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { ToneScale } from './tone-scale.tsx'
import parts from '../../../ui/form/form.module.css'

export interface MessagePartProps extends Pick<RowEditor<KeyMessage>, 'value' | 'patch' | 'wrong'> {
  strategy: Strategy
}

/** What it serves and for whom, how it sounds, and why it is believed, behind "more". */
export function MessageDetails(props: MessagePartProps) {
  const { t } = useTranslation('strategy')
  return (
    <More label={t('messages.more')}>
      <Serves {...props} />
      <Sounds {...props} />
      <Stands {...props} />
    </More>
  )
}

function Serves({ value, strategy, patch }: MessagePartProps) {
  const { t } = useTranslation('strategy')
  return (
    <>
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
    </>
  )
}

function Sounds({ value, patch }: MessagePartProps) {
  const { t } = useTranslation(['strategy', 'words'])
  return (
    <>
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
        <Text size='sm' fw={650}>
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
    </>
  )
}

/** Why people believe it, and when it is told. */
function Stands({ value, patch, wrong }: MessagePartProps) {
  const { t } = useTranslation('strategy')
  return (
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
  )
}
