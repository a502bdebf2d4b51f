import { type Comment, isLate, isPaused, type PostCard, toLocal } from '@cadans/domain'
import { findUnseenMentions } from '../comment/comment.store.ts'
import type { AppContext } from '../context.ts'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { findPostCards } from '../post/post.store.ts'
import { closedDaysKind } from '../strategy/strategy.kinds.ts'

/** What waits for the acting person. */
export interface Inbox {
  /** Posts that they are asked to read. */
  asked: PostCard[]
  /** What others said to them and they have not seen, with the post it is about. */
  mentions: { comment: Comment; post: PostCard }[]
  /** Their own posts that were sent back. */
  sentBack: PostCard[]
  /** Their own posts that are behind, but for those that stand above. */
  late: PostCard[]
}

const ALWAYS = { from: '1970-01-01', until: '2200-12-31' }

/** What a pause holds is not late. */
export async function findInbox(
  { database: { read }, clock }: Pick<AppContext, 'database' | 'clock'>,
  member: Member,
): Promise<Inbox> {
  const now = toLocal(clock.now(), member.zone)
  const { personId } = member
  const comments = await findUnseenMentions(read, member)
  const waiting = await findPostCards(read, member, { ...ALWAYS, filter: { statuses: ['review'] } })
  const own = await findPostCards(read, member, {
    ...ALWAYS,
    filter: { ownerIds: [personId], statuses: ['planned', 'making', 'review', 'approved', 'loaded'] },
  })
  const spokenOf = new Map<string, PostCard>()
  if (comments.length > 0) {
    const wanted = new Set(comments.map(({ postId }) => postId))
    for (const post of await findPostCards(read, member, ALWAYS)) {
      if (wanted.has(post.id)) spokenOf.set(post.id, post)
    }
  }
  const closedDays = await findRows(read, member, closedDaysKind)
  const asked = waiting.filter(({ reviewerId }) => reviewerId === personId)
  const sentBack = own.filter((post) => post.sentBack)
  const above = new Set([...asked, ...sentBack].map(({ id }) => id))
  return {
    asked,
    mentions: comments.flatMap((comment) => {
      const post = spokenOf.get(comment.postId)
      return post === undefined ? [] : [{ comment, post }]
    }),
    sentBack,
    late: own.filter(
      (post) => !above.has(post.id) && isLate(post, now) && !isPaused(post, closedDays, now.date),
    ),
  }
}
