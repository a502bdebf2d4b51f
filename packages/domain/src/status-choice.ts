import { type ApprovalMode, type ApprovalObstacle, approvalObstacle, type Approving } from './approval.ts'
import type { PostCard } from './post.schema.ts'
import { type Status, statuses } from './status.ts'
import type { LocalDate } from './time.ts'

/** The day it is, how posts are approved, and who gives one a status. */
export interface Circumstances extends Approving {
  today: LocalDate
  approval: ApprovalMode
}

export type StatusObstacle = ApprovalObstacle | 'post.openWithoutTitle' | 'post.publishedAhead'

/** A status to choose, and why it cannot be chosen; null where it can. */
export interface StatusChoice {
  status: Status
  obstacle: StatusObstacle | null
}

type Standing = Pick<
  PostCard,
  'title' | 'date' | 'status' | 'formatId' | 'hasText' | 'ownerId' | 'askedBy' | 'reviewerId'
>

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
 * asks for approval, what is made can be loaded; whoever works alone where it is required has nobody to ask.
 */
export function nextStatus(
  status: Status,
  { approval, isAlone }: Pick<Circumstances, 'approval' | 'isAlone'>,
): Status | null {
  if (status === 'making' && approval === 'off') return 'loaded'
  if (status === 'making' && approval === 'required' && isAlone) return 'approved'
  return next[status]
}

/** Whether it can be said of a post that it was published: on its day and after, and of one that was. */
function mayBePublished({ date, status }: Pick<Standing, 'date' | 'status'>, today: LocalDate): boolean {
  return status === 'published' || date <= today
}

/** Why a person cannot give a post a status, as the server would refuse it; null where they can. */
export function statusObstacle(
  post: Standing,
  status: Status,
  circumstances: Circumstances,
): StatusObstacle | null {
  if (status === post.status) return null
  if (post.title.trim() === '') {
    return status === 'open' || status === 'skipped' ? null : 'post.openWithoutTitle'
  }
  const asked = circumstances.approval === 'required' ? approvalObstacle(post, status, circumstances) : null
  if (asked !== null) return asked
  return status === 'published' && !mayBePublished(post, circumstances.today) ? 'post.publishedAhead' : null
}

/** The statuses of a post, each with what stands in its way. Only what has no title is open, and approval is out of the way where it is off. */
export function statusChoices(post: Standing, circumstances: Circumstances): readonly StatusChoice[] {
  return statuses
    .filter((status) => isShown(post, status, circumstances))
    .map((status) => ({ status, obstacle: statusObstacle(post, status, circumstances) }))
}

function isShown(post: Standing, status: Status, { approval }: Circumstances): boolean {
  if (status === post.status) return true
  if (status === 'open') return post.title.trim() === ''
  return approval !== 'off' || (status !== 'review' && status !== 'approved')
}

/** As {@link statusChoices}, for several posts at once, with how many of them cannot be given it. Nobody chooses to leave them open. */
export function statusChoicesOfAll(
  posts: readonly Standing[],
  circumstances: Circumstances,
): readonly (StatusChoice & { count: number })[] {
  if (posts.length === 0) return []
  return statuses
    .filter((status) => status !== 'open' && posts.every((post) => isShown(post, status, circumstances)))
    .map((status) => {
      const obstacles = posts.flatMap((post) => statusObstacle(post, status, circumstances) ?? [])
      return { status, obstacle: obstacles[0] ?? null, count: obstacles.length }
    })
}
