import type { LocalDate, PostCard } from '@cadans/domain'
import type { Moment } from '../../lib/moment.ts'

/** What stands between a post and a new moment: nothing, nothing to do, a refusal, or a question to ask once. */
export type MoveCheck = 'fine' | 'same' | 'published' | 'past'

export function checkMove(
  post: Pick<PostCard, 'status' | 'date' | 'time'>,
  target: Moment,
  today: LocalDate,
): MoveCheck {
  if (post.date === target.date && post.time === target.time) return 'same'
  if (post.status === 'published') return 'published'
  if (target.date < today) return 'past'
  return 'fine'
}
