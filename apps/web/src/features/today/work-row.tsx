import { isLate, type PostCard } from '@cadans/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { PostLink } from './post-link.tsx'
import { readyOn } from './today-lists.ts'
import type { TodayView } from './today-view.ts'
import classes from './today.module.css'

interface Props {
  post: PostCard
  lookup: PostLookup
  now: TodayView['now']
  /** Says whose it is. */
  showsOwner: boolean
  /** What was said of it, under its title. */
  said?: ReactNode
  /** How it stands, or what to do with it. */
  children: ReactNode
}

/** A post on one line: by when, where, what, and what there is to do. */
export function WorkRow({ post, lookup, now, showsOwner, said, children }: Props) {
  const { t } = useTranslation(['common', 'words'])
  const { language } = useWorkspace()
  const channel = findIn(lookup.channels, post.channelId)
  const theme = findIn(lookup.themes, post.themeId)
  const owner = findIn(lookup.people, post.ownerId)
  const late = isLate(post, now)
  return (
    <li className={classes.row}>
      <span
        className={classes.bar}
        style={{ background: theme === undefined ? 'var(--line)' : `var(--theme-${theme.colour})` }}
        aria-hidden
      />
      <time className={classes.day} dateTime={readyOn(post)} data-late={late || undefined}>
        {formatDate(readyOn(post), language)}
        {late && <span className={classes.late}>{t('words:late')}</span>}
      </time>
      <span className={classes.mark}>
        {channel && <ChannelMark platform={channel.platform} name={channel.name} />}
      </span>
      <div className={classes.what}>
        <PostLink post={post}>
          <span className={classes.rowTitle} dir='auto'>
            {post.title || t('untitled')}
          </span>
        </PostLink>
        {said}
      </div>
      <span className={classes.deeds}>{children}</span>
      {showsOwner && (
        <span className={classes.owner}>{owner && <InitialsMark name={owner.name} size={24} />}</span>
      )}
    </li>
  )
}
