import type { Channel } from '@cadans/domain'
import { Badge } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelMark } from '../../../ui/channel-mark.tsx'
import classes from '../../../ui/form/form.module.css'

/** A channel's mark, name and role above what is chosen for it. */
export function ChannelHead({ channel, end }: { channel: Channel; end?: ReactNode }) {
  const { t } = useTranslation('words')
  return (
    <div className={classes.cardHead}>
      <ChannelMark platform={channel.platform} />
      <strong>{channel.name}</strong>
      <Badge variant='light' size='sm' tt='none' color={channel.role === 'focus' ? 'accent' : 'gray'}>
        {t(`role.${channel.role}`)}
      </Badge>
      {end !== undefined && <span className={classes.end}>{end}</span>}
    </div>
  )
}
