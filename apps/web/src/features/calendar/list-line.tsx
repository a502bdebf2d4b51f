import { isUnfinished, lacksInvitation, type PostCard as Post } from '@cadans/domain'
import { Link2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { useCalendarScene } from './calendar-context.ts'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Amount, ChannelLetters, InvitingSign, PauseSign, RubricName, Title, useTone } from './card-parts.tsx'
import { useStateWords } from './use-state-words.ts'
import classes from './post-card.module.css'

/** In the list a post is one wide row: what it is, how its text begins, by when it is to be ready, how far it is and whose. */
export function ListLine({ post }: { post: Post }) {
  const { lookup } = useCalendarScene()
  const { t } = useTranslation(['words', 'posts'])
  const { language } = useWorkspace()
  const isLate = useTone(post) === 'late'
  const stateWords = useStateWords()(post)
  const lack = lacksInvitation(post)
  const owner = findIn(lookup.people, post.ownerId)
  const names = [
    findIn(lookup.rubrics, post.rubricId)?.name,
    findIn(lookup.milestones, post.milestoneId)?.name,
    findIn(lookup.themes, post.themeId)?.name,
    findIn(lookup.formats, post.formatId)?.name,
    findIn(lookup.campaigns, post.campaignId)?.name,
    lack && t(`posts:card.lacks.${lack}`),
  ].filter(Boolean)
  return (
    <>
      <time className={classes.time}>{post.time}</time>
      <ChannelLetters post={post} />
      <div className={classes.lead} data-late={isLate || undefined} aria-hidden='true'>
        {isLate ? stateWords : <RubricName post={post} />}
      </div>
      <div className={classes.words}>
        <Title post={post} />
        <div className={classes.meta}>{names.join(' · ')}</div>
      </div>
      <div className={classes.excerpt} dir='auto'>
        {post.excerpt}
      </div>
      <span className={classes.deadline}>
        {post.deadline !== null &&
          isUnfinished(post) &&
          t('posts:chip.readyBy', { day: formatDate(post.deadline, language) })}
      </span>
      <span className={classes.state} data-late={isLate || undefined} aria-hidden='true'>
        <Amount post={post} />
        {post.familyId !== null && <Link2 size={14} />}
        <InvitingSign post={post} size={14} />
        <PauseSign post={post} />
        <StatusMark status={post.status} size={14} />
        <span>{stateWords}</span>
      </span>
      {owner ? <InitialsMark name={owner.name} size={24} silent /> : <span />}
    </>
  )
}
