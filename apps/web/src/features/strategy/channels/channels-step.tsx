import { FOCUS_CHANNELS_ADVISED, type Platform, platforms, type Strategy } from '@cadans/domain'
import { Button, Menu, Text, Title } from '@mantine/core'
import { Info, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { ChannelMark } from '../../../ui/channel-mark.tsx'
import { channelCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { Assumptions } from './assumptions.tsx'
import { ChannelCard } from './channel-card.tsx'
import { ChannelScores } from './channel-scores.tsx'
import parts from '../../../ui/form/form.module.css'
import { ForChanging } from '../../../ui/read-only.tsx'

/** Where to be found, and with how much force. */
export function ChannelsStep({ strategy, groundwork }: { strategy: Strategy; groundwork: Groundwork }) {
  const { t } = useTranslation(['strategy', 'words', 'groundwork'])
  const { add, remove, isPending } = useRowActions(channelCalls)
  const channels = strategy.channels.toSorted((a, b) => a.position - b.position)
  const focus = channels.filter(({ role }) => role === 'focus').length

  function addPlatform(platform: Platform): void {
    void add({
      platform,
      name: t(`words:platform.${platform}`),
      role: focus < FOCUS_CHANNELS_ADVISED ? 'focus' : 'basic',
      account: '',
      textLimit: null,
      serves: false,
      unansweredSince: null,
      position: Math.min(1000, Math.max(-1, ...channels.map(({ position }) => position)) + 1),
    })
  }

  return (
    <>
      {channels.length === 0 && <Text c='dimmed'>{t('channels.empty')}</Text>}
      {focus > FOCUS_CHANNELS_ADVISED && (
        <p className={parts.note}>
          <Info size={16} aria-hidden />
          {t('channels.thirdFocus', { count: focus })}
        </p>
      )}
      {channels.map((channel) => (
        <ChannelCard
          key={channel.id}
          channel={channel}
          onRemove={(row) => void remove(row, t('channels.removed'))}
        />
      ))}
      <Menu position='bottom-start'>
        <Menu.Target>
          <Button
            variant='default'
            leftSection={<Plus size={16} aria-hidden />}
            disabled={isPending}
            style={{ justifySelf: 'start' }}
          >
            {t('channels.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {platforms.map((platform) => (
            <Menu.Item
              key={platform}
              leftSection={<ChannelMark platform={platform} />}
              onClick={() => addPlatform(platform)}
            >
              {t(`words:platform.${platform}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Title order={3}>{t('groundwork:choice.title')}</Title>
      <Text c='dimmed' size='sm'>
        <ForChanging>{t('groundwork:choice.give')} </ForChanging>
        {t('groundwork:choice.weighs')}
      </Text>
      <ChannelScores strategy={strategy} groundwork={groundwork} />
      <Title order={3}>{t('groundwork:assumption.title')}</Title>
      <Text c='dimmed' size='sm'>
        {t('groundwork:assumption.intro')}
      </Text>
      <Assumptions assumptions={groundwork.assumptions} channels={channels} people={strategy.people} />
    </>
  )
}
