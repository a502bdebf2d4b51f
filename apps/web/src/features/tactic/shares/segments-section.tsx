import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChannelHead } from '../parts/channel-head.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { RoomLink } from '../../../shared/ways/room-link.tsx'
import { useSegmentName } from '../../../shared/posts/use-segment-name.ts'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { Division } from './division.tsx'
import classes from '../../../ui/form/form.module.css'

/** Whom each channel speaks to. */
export function SegmentsSection() {
  const { t } = useTranslation('tactic')
  const { tactic, strategy, basis, patch } = useTactic()
  const { segments } = strategy
  const segmentName = useSegmentName()
  const named = segments.map((segment) => ({ id: segment.id, name: segmentName(segment) }))
  if (segments.length === 0) {
    return (
      <Stack align='flex-start'>
        <Text c='dimmed'>{t('segments.none')}</Text>
        <RoomLink room='strategy' section='segments' label={t('segments.toStrategy')} />
      </Stack>
    )
  }
  return (
    <Stack>
      <Hint>{t('segments.hint')}</Hint>
      {activeChannels(basis).map(({ channel, plan }) => (
        <div key={channel.id} className={classes.card}>
          <ChannelHead channel={channel} />
          <Division
            label={channel.name}
            options={named}
            shares={plan.segmentShares}
            begin={segments.map(({ share }) => share)}
            words={{ none: t('segments.follows'), choose: t('segments.differ'), free: t('segments.follow') }}
            onChange={(segmentShares) =>
              patch({
                channels: tactic.channels.map((one) => (one === plan ? { ...one, segmentShares } : one)),
              })
            }
          />
        </div>
      ))}
    </Stack>
  )
}
