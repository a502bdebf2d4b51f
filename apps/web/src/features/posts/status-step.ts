import {
  type ApprovalMode,
  isCleared,
  type LocalDate,
  type PostCard,
  type Status,
  statuses,
} from '@cadans/domain'

const next: Readonly<Record<Status, Status | null>> = {
  open: null,
  planned: 'making',
  making: 'review',
  review: 'approved',
  approved: 'loaded',
  loaded: 'published',
  published: null,
  skipped: 'planned',
}

/**
 * The status that work goes to from here; null where the next step is not a status (an open place wants a title). Where nobody
 * asks for approval, what is made can be loaded.
 */
export function nextStatus(status: Status, approval: ApprovalMode): Status | null {
  return status === 'making' && approval === 'off' ? 'loaded' : next[status]
}

type Standing = Pick<PostCard, 'title' | 'date' | 'status'>

/** Whether it can be said of a post that it was published: on its day and after, and of one that was. */
export function mayBePublished({ date, status }: Standing, today: LocalDate): boolean {
  return status === 'published' || date <= today
}

/** Where in the week's work a post is chosen to be: the day it is, and how posts are approved. */
export interface Circumstances {
  today: LocalDate
  approval: ApprovalMode
}

/**
 * The statuses that a person may choose for a post: without a title it can only stay open or be dropped. Approval is out of the
 * way where it is off, and stands in the way where it is required.
 */
export function statusesFor(post: Standing, { today, approval }: Circumstances): readonly Status[] {
  if (post.title.trim() === '') return ['open', 'skipped']
  return statuses.filter((status) => {
    if (status === 'open') return false
    if (status === post.status) return true
    if (approval === 'off' && (status === 'review' || status === 'approved')) return false
    const isFurther = status === 'loaded' || status === 'published'
    if (approval === 'required' && isFurther && !isCleared(post.status)) return false
    return status !== 'published' || mayBePublished(post, today)
  })
}

/** The statuses that a person may choose for several posts at once: what each of them can be, and nobody chooses to leave open. */
export function statusesForAll(posts: readonly Standing[], circumstances: Circumstances): readonly Status[] {
  const [first, ...others] = posts.map((post) => statusesFor(post, circumstances))
  return (first ?? []).filter(
    (status) => status !== 'open' && others.every((statuses) => statuses.includes(status)),
  )
}
