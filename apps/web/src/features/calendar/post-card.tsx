import { lacksInvitation, type LocalTime, type PostCard as Post, platformMarks } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { Flag, Link2, MessageCircleQuestionMark, Pause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatMoney, initialsOf } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { type PostTone, toneOf } from './post-tone.ts'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { untitledName } from '../../shared/posts/untitled-name.ts'
import { useCalendarScene } from './calendar-context.ts'
import { colourOf } from './colour-of.ts'
import classes from './post-card.module.css'

export type CardLayout = 'grid' | 'list'

interface CardProps {
  post: Post
  layout: CardLayout
  /** The time at which it would stand if the hand let it go now. */
  landing?: LocalTime | undefined
}

/** A post as every view draws it: time, channel, signs and owner, then the title; in the list all on one row. */
export function PostCard({ post, layout, landing }: CardProps) {
  const { lookup, colouring, selectedId, checkedIds } = useCalendarScene()
  const isKin = useIsKin(post)
  const tone = useTone(post)
  const bar = colourOf(post, colouring, lookup).colour
  const isChecked = checkedIds.has(post.id)
  return (
    <div
      className={classes.card}
      data-post-id={post.id}
      data-status={post.status}
      data-tone={tone}
      data-layout={layout}
      data-selected={post.id === selectedId || undefined}
      data-kin={isKin || undefined}
      data-checked={isChecked || undefined}
      style={{ '--bar': bar }}
    >
      {layout === 'list' ? <ListLine post={post} /> : <GridLines post={post} landing={landing} />}
      <HiddenWords post={post} tone={tone} isChecked={isChecked} />
    </div>
  )
}

function GridLines({ post, landing }: Pick<CardProps, 'post' | 'landing'>) {
  return (
    <>
      <div className={classes.top} aria-hidden='true'>
        <time className={classes.time} data-landing={landing !== undefined || undefined}>
          {landing ?? post.time}
        </time>
        <ChannelMark post={post} />
        <PauseSign post={post} />
        <span className={classes.signs}>
          <Amount post={post} />
          {post.campaignId !== null && <Flag size={10} className={classes.extra} />}
          {post.familyId !== null && <Link2 size={10} className={classes.extra} />}
          <InvitingSign post={post} />
          <LateSign post={post} />
          <StatusMark status={post.status} />
          <Owner post={post} />
        </span>
      </div>
      <Title post={post} />
    </>
  )
}

function ListLine({ post }: { post: Post }) {
  const { lookup } = useCalendarScene()
  const { t } = useTranslation(['words', 'posts'])
  const lack = lacksInvitation(post)
  const names = [
    findIn(lookup.themes, post.themeId)?.name,
    findIn(lookup.formats, post.formatId)?.name,
    findIn(lookup.campaigns, post.campaignId)?.name,
    lack && t(`posts:card.lacks.${lack}`),
  ].filter(Boolean)
  return (
    <>
      <time className={classes.time}>{post.time}</time>
      <ChannelMark post={post} />
      <div style={{ minWidth: 0 }}>
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
      <Owner post={post} />
    </>
  )
}

/** An open place has no title yet: what it is meant to be about stands in its stead. */
function Title({ post }: { post: Post }) {
  const { t } = useTranslation(['words'])
  const { lookup } = useCalendarScene()
  const theme = findIn(lookup.themes, post.themeId)
  return (
    <div className={classes.title} dir='auto'>
      {post.title || (post.reserve ? undefined : theme?.name) || t(untitledName(post))}
    </div>
  )
}

function ChannelMark({ post }: { post: Post }) {
  const channel = useCalendarScene().lookup.channels.get(post.channelId)
  return (
    <span className={classes.channel} aria-hidden='true'>
      {platformMarks[channel?.platform ?? 'other'].mark}
    </span>
  )
}

function useTone(post: Post): PostTone {
  const { now, closedDays } = useCalendarScene()
  return toneOf(post, now, closedDays)
}

/** Another one of the selected post's family. */
function useIsKin({ id, familyId }: Post): boolean {
  const { selectedId, selectedFamilyId } = useCalendarScene()
  return id !== selectedId && familyId !== null && familyId === selectedFamilyId
}

function PauseSign({ post }: { post: Post }) {
  return useTone(post) === 'paused' ? <Pause size={10} fill='currentColor' /> : null
}

/** A place that has to invite, and a post that should and asks nothing yet. */
function InvitingSign({ post, size = 12 }: { post: Post; size?: number }) {
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
function Amount({ post }: { post: Post }) {
  const { language } = useWorkspace()
  if (post.promotionCents === 0) return null
  return <b className={classes.amount}>{formatMoney(post.promotionCents, language)}</b>
}

function LateSign({ post }: { post: Post }) {
  return useTone(post) === 'late' ? <span className={classes.late}>!</span> : null
}

function Owner({ post }: { post: Post }) {
  const owner = findIn(useCalendarScene().lookup.people, post.ownerId)
  return owner ? (
    <span className={classes.owner} aria-hidden='true'>
      {initialsOf(owner.name)}
    </span>
  ) : null
}

/** What the marks say, in words, for those who do not see them. */
function HiddenWords({ post, tone, isChecked }: { post: Post; tone: PostTone; isChecked: boolean }) {
  const { lookup } = useCalendarScene()
  const isKin = useIsKin(post)
  const { language } = useWorkspace()
  const { t } = useTranslation(['posts', 'words', 'calendar', 'pause'])
  const owner = findIn(lookup.people, post.ownerId)
  const campaign = findIn(lookup.campaigns, post.campaignId)
  const lack = lacksInvitation(post)
  const words = [
    post.time,
    lookup.channels.get(post.channelId)?.name,
    t(`words:status.${post.status}`),
    lack ? t(`card.lacks.${lack}`) : undefined,
    tone === 'late' ? t('tone.late') : undefined,
    tone === 'paused' ? t('pause:waits') : undefined,
    owner ? t('card.owner', { name: owner.name }) : t('card.nobody'),
    campaign ? t('card.campaign', { name: campaign.name }) : undefined,
    post.promotionCents > 0
      ? t('card.promoted', { amount: formatMoney(post.promotionCents, language) })
      : undefined,
    post.familyId === null ? undefined : t(isKin ? 'card.kin' : 'card.family'),
    isChecked ? t('calendar:selected') : undefined,
  ]
  return <VisuallyHidden>{words.filter(Boolean).join(', ')}</VisuallyHidden>
}
