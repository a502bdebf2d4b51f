import { lacksInvitation, type PostCard as Post } from '@cadans/domain'
import { Link2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { useCalendarScene } from './calendar-context.ts'
import { Amount, ChannelLetters, InvitingSign, LateSign, PauseSign, Title } from './card-parts.tsx'
import classes from './post-card.module.css'

/** In the list a post is one wide row. */
export function ListLine({ post }: { post: Post }) {
  const { lookup } = useCalendarScene()
  const { t } = useTranslation(['words', 'posts'])
  const lack = lacksInvitation(post)
  const owner = findIn(lookup.people, post.ownerId)
  const names = [
    findIn(lookup.rubrics, post.rubricId)?.name,
    findIn(lookup.themes, post.themeId)?.name,
    findIn(lookup.formats, post.formatId)?.name,
    findIn(lookup.campaigns, post.campaignId)?.name,
    lack && t(`posts:card.lacks.${lack}`),
  ].filter(Boolean)
  return (
    <>
      <time className={classes.time}>{post.time}</time>
      <ChannelLetters post={post} />
      <div className={classes.words}>
        <Title post={post} />
        <div className={classes.meta}>{names.join(' · ')}</div>
      </div>
      <span className={classes.state} aria-hidden='true'>
        <Amount post={post} />
        {post.familyId !== null && <Link2 size={14} />}
        <InvitingSign post={post} size={14} />
        <PauseSign post={post} />
        <LateSign post={post} />
        <StatusMark status={post.status} size={14} />
        <span>{t(`status.${post.status}`)}</span>
      </span>
      {owner ? <InitialsMark name={owner.name} size={24} silent /> : <span />}
    </>
  )
}
