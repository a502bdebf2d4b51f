import { lacksInvitation, type LocalTime, type PostCard as Post } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { useCalendarScene } from './calendar-context.ts'
import { HourLines, MonthLines, WeekLines } from './card-lines.tsx'
import { useIsPastWeek, useTone } from './card-parts.tsx'
import { colourOf } from './colour-of.ts'
import { ListLine } from './list-line.tsx'
import classes from './post-card.module.css'
import type { PostTone } from './post-tone.ts'

/** How much of a post a view has room for. */
export type CardLayout = 'month' | 'week' | 'hours' | 'list'

interface CardProps {
  post: Post
  layout: CardLayout
  /** The time at which it would stand if the hand let it go now. */
  landing?: LocalTime | undefined
}

const lines = { month: MonthLines, week: WeekLines, hours: HourLines, list: ListLine } as const

/** A post as every view draws it: time, channel, signs and owner, then what it is called. */
export function PostCard({ post, layout, landing }: CardProps) {
  const { lookup, colouring, selectedId, checkedIds } = useCalendarScene()
  const isKin = useIsKin(post)
  const tone = useTone(post)
  const isPast = useIsPastWeek(post)
  const isChecked = checkedIds.has(post.id)
  const Lines = lines[layout]
  return (
    <div
      className={classes.card}
      data-post-id={post.id}
      data-status={post.status}
      data-tone={tone}
      data-layout={layout}
      data-past={isPast || undefined}
      data-selected={post.id === selectedId || undefined}
      data-kin={isKin || undefined}
      data-checked={isChecked || undefined}
      style={{ '--bar': colourOf(post, colouring, lookup).colour }}
    >
      <Lines post={post} landing={landing} />
      <HiddenWords post={post} tone={tone} isChecked={isChecked} />
    </div>
  )
}

/** Another one of the selected post's family. */
function useIsKin({ id, familyId }: Post): boolean {
  const { selectedId, selectedFamilyId } = useCalendarScene()
  return id !== selectedId && familyId !== null && familyId === selectedFamilyId
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
