import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Hint } from '../../../ui/form/hint.tsx'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { RoomLink } from '../../../shared/ways/room-link.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { ChannelRhythm } from './channel-rhythm.tsx'

/** How often and when, channel by channel, and what other hours than the busiest may cost. */
export function RhythmSection() {
  const { t } = useTranslation('tactic')
  const { tactic, basis, patch } = useTactic()
  const active = activeChannels(basis)
  if (active.length === 0) {
    return (
      <Stack align='flex-start'>
        <Text c='dimmed'>{t('rhythm.noChannels')}</Text>
        <RoomLink room='strategy' section='channels' label={t('rhythm.toStrategy')} />
      </Stack>
    )
  }
  return (
    <Stack>
      <Hint>{t('rhythm.hint')}</Hint>
      {active.map(({ channel, plan, index }) => (
        <ChannelRhythm
          key={channel.id}
          channel={channel}
          plan={plan}
          path={`channels.${index}`}
          onChange={(part) =>
            patch({ channels: tactic.channels.map((one, at) => (at === index ? { ...one, ...part } : one)) })
          }
        />
      ))}
      <Stack gap='xs'>
        <Text fw={650}>{t('rhythm.audienceLoss')}</Text>
        <Hint>{t('rhythm.audienceLossHint')}</Hint>
        <PercentSlider
          label={t('rhythm.audienceLoss')}
          value={tactic.audienceLoss}
          onChange={(audienceLoss) => patch({ audienceLoss })}
        />
      </Stack>
    </Stack>
  )
}
