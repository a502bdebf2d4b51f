import { channelRules, type LocalDate, type LocalTime, type Post } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { minutesUntil } from './minutes-until.ts'
import classes from './today.module.css'

interface Props {
  post: Post
  lookup: PostLookup
  now: { date: LocalDate; time: LocalTime }
}

/** When and where a post goes out, how long that is from now, and in which tool it stands ready. */
export function PlaceMeta({ post, lookup, now }: Props) {
  const { t } = useTranslation('today')
  const { language } = useWorkspace()
  const channel = findIn(lookup.channels, post.channelId)
  const minutes = minutesUntil(post, now)
  const isToday = post.date === now.date
  const words = [
    post.loadedIn !== '' && t('loadedIn', { tool: post.loadedIn }),
    post.loadedIn === '' && channel && channelRules[channel.platform].byHand && t('byHand'),
    minutes >= 60 && t('inHours', { count: Math.floor(minutes / 60) }),
    minutes >= 0 && minutes < 60 && t('inMinutes', { count: minutes }),
  ].filter(Boolean)
  return (
    <span className={classes.meta}>
      <time dateTime={`${post.date}T${post.time}`} data-late={minutes < 0 || undefined}>
        {isToday ? post.time : `${formatDate(post.date, language)}, ${post.time}`}
      </time>
      {channel && (
        <>
          <ChannelMark platform={channel.platform} />
          <span className={classes.name}>{channel.name}</span>
        </>
      )}
      {words.length > 0 && <span>· {words.join(' · ')}</span>}
      {minutes < 0 && <span data-late>{t('overdue')}</span>}
    </span>
  )
}
