import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Hint } from '../../../ui/form/hint.tsx'
import { NumberField } from '../../../ui/form/number-field.tsx'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { useTactic } from '../parts/tactic-context.ts'

/** What is kept free, what asks for replies, and what is used again. */
export function RoomSection() {
  const { t } = useTranslation('tactic')
  const { tactic, patch, wrong } = useTactic()
  return (
    <Stack gap='xl'>
      <Stack gap='xs'>
        <Text fw={650}>{t('room.reserve')}</Text>
        <Hint>{t('room.reserveHint')}</Hint>
        <PercentSlider
          label={t('room.reserve')}
          value={tactic.reserveShare}
          onChange={(reserveShare) => patch({ reserveShare })}
        />
      </Stack>
      <Stack gap='xs'>
        <Text fw={650}>{t('room.inviting')}</Text>
        <Hint>{t('room.invitingHint')}</Hint>
        <PercentSlider
          label={t('room.inviting')}
          value={tactic.invitingShare}
          onChange={(invitingShare) => patch({ invitingShare })}
        />
      </Stack>
      <Stack gap='xs'>
        <Text fw={650}>{t('room.reuse')}</Text>
        <Hint>{t('room.reuseHint')}</Hint>
        <PercentSlider
          label={t('room.reuse')}
          value={tactic.reuse.share}
          onChange={(share) => patch({ reuse: { ...tactic.reuse, share } })}
        />
        {tactic.reuse.share > 0 && (
          <NumberField
            label={t('room.within')}
            unit={t('room.days')}
            value={tactic.reuse.withinDays}
            error={wrong('reuse.withinDays')}
            onChange={(withinDays) => patch({ reuse: { ...tactic.reuse, withinDays } })}
            width={160}
          />
        )}
      </Stack>
    </Stack>
  )
}
