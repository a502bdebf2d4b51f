import { type ApprovalMode, hasItsText, isCleared } from './approval.ts'
import { isUnfinished } from './post-standing.ts'
import type { PostCard } from './post.schema.ts'
import type { Format } from './tactic.schema.ts'
import type { LocalDate } from './time.ts'

/** What a post that somebody started asks for: to be put online, to be made further, or to be answered. */
export type TodayPart = 'place' | 'make' | 'answer'

type Standing = Pick<PostCard, 'status' | 'sentBack' | 'date' | 'title' | 'hasText' | 'formatId'>

export interface PartBasis {
  today: LocalDate
  approval: ApprovalMode
  formats: readonly Pick<Format, 'id' | 'needsText'>[]
}

/**
 * What a post asks for today, one thing at most, so that it stands once on a page. What is ready waits in silence for its day; what is
 * not yet allowed out, or has no text, is to be made first, however late it is.
 * @returns null where it asks for nothing
 */
export function todayPart(post: Standing, { today, approval, formats }: PartBasis): TodayPart | null {
  if (!isUnfinished(post)) return null
  if (post.status === 'review' || post.sentBack) return 'answer'
  const isReady = isCleared(post.status) || (approval !== 'required' && hasItsText(post, formats))
  if (post.date <= today && isReady && post.title.trim() !== '') return 'place'
  return isCleared(post.status) ? null : 'make'
}
