import type { ChannelTactic } from '@cadans/domain'
import { Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ChannelHead } from '../parts/channel-head.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { More } from '../../../ui/form/more.tsx'
import { PercentSlider } from '../../../ui/form/percent-slider.tsx'
import { activeChannels } from '../../../shared/rhythm/active-channels.ts'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

/** Own against curated, in all and where a channel differs. */
export function MixSection() {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { tactic, basis, patch } = useTactic()
  const share = formatShare(tactic.ownShare, language)

  function put(plan: ChannelTactic, ownShare: number | null): void {
    patch({
      channels: tactic.channels.map((one) => (one.channelId === plan.channelId ? { ...one, ownShare } : one)),
    })
  }

  return (
    <Stack>
      <Hint>{t('mix.hint')}</Hint>
      <Text fw={650}>{t('mix.own')}</Text>
      <PercentSlider
        label={t('mix.own')}
        value={tactic.ownShare}
        onChange={(ownShare) => patch({ ownShare })}
      />
      <More
        label={t('mix.perChannel')}
        startsOpen={tactic.channels.some(({ ownShare }) => ownShare !== null)}
      >
        {activeChannels(basis).map(({ channel, plan }) => (
          <div key={channel.id} className={classes.card}>
            <ChannelHead
              channel={channel}
              end={
                <Switch
                  checked={plan.ownShare !== null}
                  aria-label={t('mix.override', { channel: channel.name })}
                  onChange={({ currentTarget }) => put(plan, currentTarget.checked ? tactic.ownShare : null)}
                />
              }
            />
            {plan.ownShare === null ? (
              <Text size='sm' c='dimmed'>
                {t('mix.follows', { share })}
              </Text>
            ) : (
              <PercentSlider
                label={t('mix.differs', { channel: channel.name })}
                value={plan.ownShare}
                onChange={(ownShare) => put(plan, ownShare)}
              />
            )}
          </div>
        ))}
      </More>
    </Stack>
  )
}
