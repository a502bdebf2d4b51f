import { lacksInvitation, mondayOf, platformMarks, type PostCard as Post } from '@cadans/domain'
import { MessageCircleQuestionMark, Pause, Repeat } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatMoney, initialsOf } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { untitledName } from '../../shared/posts/untitled-name.ts'
import { useCalendarScene } from './calendar-context.ts'
import classes from './post-card.module.css'
import { type PostTone, toneOf } from './post-tone.ts'

export function useTone(post: Post): PostTone {
  const { now, closedDays } = useCalendarScene()
  return toneOf(post, now, closedDays)
}

/** In a week that is over nobody asks who did it, nor whether what went out went out. */
export function useIsPastWeek({ date }: Post): boolean {
  return date < mondayOf(useCalendarScene().now.date)
}

/** What a post is called: an open place has no title yet, so its rubric, its milestone or what it is meant to be about stands in its stead. */
export function Title({ post }: { post: Post }) {
  const { t } = useTranslation(['words'])
  const { lookup } = useCalendarScene()
  const meant =
    findIn(lookup.rubrics, post.rubricId) ??
    findIn(lookup.milestones, post.milestoneId) ??
    findIn(lookup.themes, post.themeId)
  return (
    <div className={classes.title} dir='auto'>
      {post.title || (post.reserve ? undefined : meant?.name) || t(untitledName(post))}
    </div>
  )
}

/** The rubric that a post belongs to, by its name. */
export function RubricName({ post }: { post: Post }) {
  const rubric = findIn(useCalendarScene().lookup.rubrics, post.rubricId)
  if (rubric === undefined || post.title === '') return null
  return (
    <div className={classes.rubric} title={rubric.name}>
      <Repeat size={10} aria-hidden />
      <span>{rubric.name}</span>
    </div>
  )
}

/** Two letters, in a colour near the platform's. */
export function ChannelLetters({ post }: { post: Post }) {
  const channel = useCalendarScene().lookup.channels.get(post.channelId)
  const { mark, colour } = platformMarks[channel?.platform ?? 'other']
  return (
    <span
      className={classes.channel}
      style={{ '--mark': `light-dark(${colour.light}, ${colour.dark})` }}
      title={channel?.name}
      aria-hidden='true'
    >
      {mark}
    </span>
  )
}

export function PauseSign({ post }: { post: Post }) {
  return useTone(post) === 'paused' ? <Pause size={10} fill='currentColor' aria-hidden /> : null
}

/** A place that has to invite, and a post that should and asks nothing yet. */
export function InvitingSign({ post, size = 12 }: { post: Post; size?: number }) {
  const { t } = useTranslation('posts')
  const lack = lacksInvitation(post)
  if (lack === null) return null
  return (
    <MessageCircleQuestionMark size={size} className={classes.invites} data-lacks={lack}>
      <title>{t(`card.lacks.${lack}`)}</title>
    </MessageCircleQuestionMark>
  )
}

/** What is paid for more people to see it. */
export function Amount({ post }: { post: Post }) {
  const { language } = useWorkspace()
  if (post.promotionCents === 0) return null
  return <b className={classes.amount}>{formatMoney(post.promotionCents, language)}</b>
}

export function LateSign({ post }: { post: Post }) {
  return useTone(post) === 'late' ? <span className={classes.late}>!</span> : null
}

/** How far it is; said of no post that went out in a week that is over. */
export function StatusSign({ post }: { post: Post }) {
  const isPast = useIsPastWeek(post)
  return isPast && post.status === 'published' ? null : <StatusMark status={post.status} />
}

/** Whose it is, in letters that can be read. */
export function Owner({ post }: { post: Post }) {
  const owner = findIn(useCalendarScene().lookup.people, post.ownerId)
  const isPast = useIsPastWeek(post)
  if (owner === undefined || isPast) return null
  return (
    <span className={classes.owner} title={owner.name} aria-hidden='true'>
      {initialsOf(owner.name)}
    </span>
  )
}
