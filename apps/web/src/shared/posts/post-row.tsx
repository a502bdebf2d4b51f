import type { PostCard } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { findIn, type PostLookup } from './post-lookup.ts'
import { StatusMark } from './status-mark.tsx'
import { untitledName } from './untitled-name.ts'
import classes from './post-list.module.css'

interface Props {
  post: PostCard
  lookup: PostLookup
  isLate: boolean
  onOpen?: () => void
}

/** One post on one line: theme, moment, channel, title, owner and status; opens it in the calendar. */
export function PostRow({ post, lookup, isLate, onOpen }: Props) {
  const { t } = useTranslation(['words', 'common', 'today', 'posts'])
  const { workspaceId, language, today } = useWorkspace()
  const channel = findIn(lookup.channels, post.channelId)
  const theme = findIn(lookup.themes, post.themeId)
  const owner = findIn(lookup.people, post.ownerId)
  const isOpen = post.status === 'open'
  const isThisYear = post.date.slice(0, 4) === today.slice(0, 4)
  const title =
    post.title ||
    (isOpen ? ((post.reserve ? undefined : theme?.name) ?? t(untitledName(post))) : t('common:untitled'))
  return (
    <Link
      to='/w/$workspaceId/calendar'
      params={{ workspaceId }}
      search={{ post: post.id, date: post.date }}
      className={classes.row}
      onClick={onOpen}
      data-open={isOpen || undefined}
    >
      <span
        className={classes.bar}
        style={{ background: theme === undefined ? 'var(--line)' : `var(--theme-${theme.colour})` }}
        aria-hidden
      />
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        <span className={classes.facts}>
          <time dateTime={`${post.date}T${post.time}`}>
            {t('today:goesOut', {
              date: formatDate(post.date, language, isThisYear ? 'day' : 'field'),
              time: post.time,
            })}
          </time>
          {channel && <ChannelMark platform={channel.platform} name={channel.name} />}
          {!isOpen && post.deadline !== null && post.deadline < post.date && (
            <span>{t('today:readyBy', { date: formatDate(post.deadline, language) })}</span>
          )}
          {post.promotionCents > 0 && (
            <span>{t('posts:card.promoted', { amount: formatMoney(post.promotionCents, language) })}</span>
          )}
        </span>
      </span>
      {owner && <InitialsMark name={owner.name} />}
      <span className={classes.status} data-late={isLate || undefined}>
        <StatusMark status={post.status} />
        <span className={classes.statusWord}>{t(`words:status.${post.status}`)}</span>
        {isLate && <VisuallyHidden>{t('words:late')}</VisuallyHidden>}
      </span>
    </Link>
  )
}
