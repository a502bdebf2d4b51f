import { FOCUS_CHANNELS_ADVISED, type Platform, platforms } from '@cadans/domain'
import { SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { channelsOf, type Choice } from './start-draft.ts'
import type { StepProps } from './step-props.ts'
import classes from './start.module.css'

export function ChannelsStep({ draft, change }: StepProps) {
  const { t } = useTranslation(['start', 'words'])
  const chosen = channelsOf(draft)
  const focused = Object.values(chosen).filter((role) => role === 'focus').length

  function choose(platform: Platform, role: Choice | null): void {
    const { [platform]: _before, ...others } = chosen
    change({ channels: role === null ? others : { ...others, [platform]: role } })
  }

  return (
    <>
      <fieldset className={classes.channels}>
        <legend>{t('channels.group')}</legend>
        {platforms.map((platform) => {
          const role = chosen[platform]
          const name = t(`words:platform.${platform}`)
          return (
            <div key={platform} className={classes.channel} data-chosen={role !== undefined || undefined}>
              <label>
                <input
                  type='checkbox'
                  checked={role !== undefined}
                  onChange={(event) =>
                    choose(
                      platform,
                      event.currentTarget.checked
                        ? focused < FOCUS_CHANNELS_ADVISED
                          ? 'focus'
                          : 'basic'
                        : null,
                    )
                  }
                />
                <ChannelMark platform={platform} />
                {name}
              </label>
              {role !== undefined && (
                <SegmentedControl
                  aria-label={t('channels.role', { name })}
                  size='xs'
                  value={role}
                  onChange={(value) => choose(platform, value === 'focus' ? 'focus' : 'basic')}
                  data={[
                    { value: 'focus', label: t('words:role.focus') },
                    { value: 'basic', label: t('words:role.basic') },
                  ]}
                />
              )}
            </div>
          )
        })}
      </fieldset>
      <Text role='status' c='dimmed' mt='sm' mih={20}>
        {focused > FOCUS_CHANNELS_ADVISED && t('channels.focusMany')}
      </Text>
    </>
  )
}
