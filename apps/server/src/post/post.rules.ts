import {
  addDays,
  blankPost,
  type CreatePost,
  daysBetween,
  DomainError,
  type Idea,
  isInCalendar,
  type LocalDate,
  type LocalTime,
  type Post,
  type PostPatch,
} from '@cadans/domain'
import type { Acting } from '../approval/acting.ts'
import { underApproval } from '../approval/approval.rules.ts'

type NewPost = Omit<Post, 'version'>

/**
 * A post made by hand. Without a title it is an open place.
 * @throws {DomainError} `post.openWithoutTitle`, `post.deadlineAfterDate`, `post.publishedAhead`, `post.unapproved`,
 *   `post.notAsked`
 */
export function madePost({ ideaId, ...created }: CreatePost, acting: Acting): NewPost {
  const given = withoutUndefined(created)
  const untouched = { ...blankPost, pinned: true, changedAt: acting.at }
  const made = { ...untouched, ...given, ideaId: ideaId ?? null }
  return underApproval(settled(made, acting), null, acting)
}

/** A place of a plan that nobody has filled yet. */
export function openPlace(
  fields: Pick<NewPost, 'id' | 'channelId' | 'date' | 'time' | 'placeKey' | 'tacticVersion'> &
    Partial<NewPost>,
  at: string,
): NewPost {
  return { ...blankPost, changedAt: at, ...fields, pinned: false }
}

/**
 * A post as somebody changed it. Any change pins it, so that a plan lets it stand.
 * @throws {DomainError} `post.published`, `post.openWithoutTitle`, `post.deadlineAfterDate`, `post.outsideCalendar`,
 *   `post.publishedAhead`, `post.unapproved`, `post.notAsked`
 */
export function changedPost(post: Post, patch: PostPatch, acting: Acting): Post {
  const changed: Post = { ...post, ...withoutUndefined(patch), pinned: true }
  const isMoved = changed.date !== post.date || changed.time !== post.time
  if (isMoved && post.status === 'published' && changed.status === 'published') {
    throw new DomainError('post.published', { id: post.id, title: post.title })
  }
  const deadline = patch.deadline === undefined ? shiftedDeadline(post, changed.date) : changed.deadline
  const moved = { ...changed, deadline, movedBy: isMoved ? acting.personId : post.movedBy }
  return underApproval(settled(moved, acting), post, acting)
}

/** What was sent: zod leaves a field that was not there undefined, and undefined must not overwrite. */
function withoutUndefined<T extends object>(fields: T): { [Field in keyof T]: Exclude<T[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}

/** @throws {DomainError} `post.published`, `post.outsideCalendar` */
export function movedPost(
  post: Post,
  { date, time }: { date: LocalDate; time: LocalTime },
  acting: Acting,
): Post {
  if (post.status === 'published') throw new DomainError('post.published', { id: post.id, title: post.title })
  return changedPost(post, { date, time }, acting)
}

/** The deadline keeps its distance when the post moves before it, and stays where it is otherwise. */
function shiftedDeadline(post: Post, date: LocalDate): LocalDate | null {
  if (post.deadline === null || post.deadline <= date) return post.deadline
  return addDays(post.deadline, Math.min(0, daysBetween(post.date, date)))
}

/** Makes status, title, idea, publication, theme and reserve agree. */
function settled<T extends NewPost>(post: T, { at, today }: Acting): T {
  const { date, deadline } = post
  if (deadline !== null && deadline > date)
    throw new DomainError('post.deadlineAfterDate', { deadline, date })
  // Days are added to dates here, where no schema looks.
  if (!isInCalendar(date) || !isInCalendar(deadline ?? date)) {
    throw new DomainError('post.outsideCalendar', { id: post.id, title: post.title, date })
  }
  const status = settledStatus(post)
  if (status === 'published' && post.publishedAt === null && date > today) {
    throw new DomainError('post.publishedAhead', { id: post.id, title: post.title, date, today })
  }
  return {
    ...post,
    status,
    // What has no title cannot be released: its idea goes back to the tray at once.
    ideaId: post.title === '' ? null : post.ideaId,
    sentBack: post.sentBack && status === 'making',
    reserve: post.reserve && post.themeId === null,
    publishedAt: status === 'published' ? (post.publishedAt ?? at) : null,
  }
}

/** A title makes an open place planned; without one a post is open again, unless work on it went further. */
function settledStatus({ status, title, id }: NewPost): Post['status'] {
  if (title !== '') return status === 'open' ? 'planned' : status
  if (status === 'open' || status === 'planned') return 'open'
  if (status === 'skipped') return status
  throw new DomainError('post.openWithoutTitle', { id })
}

/** An idea put on an open place: what the idea says goes before what the plan wished. @throws {DomainError} `post.notOpen` */
export function filledPost(post: Post, idea: Idea, acting: Acting): Post {
  if (post.status !== 'open') throw new DomainError('post.notOpen', { id: post.id, title: post.title })
  return settled({ ...post, ...carried(idea, post), ideaId: idea.id, pinned: true }, acting)
}

/** The fields that a post takes over from its idea. */
export function carried(idea: Idea, post?: Post) {
  return {
    title: idea.title,
    note: post?.note || idea.brief,
    themeId: idea.themeId ?? post?.themeId ?? null,
    messageId: idea.messageId ?? post?.messageId ?? null,
    goalId: idea.goalId ?? post?.goalId ?? null,
    origin: idea.origin,
    sourceId: idea.sourceId ?? post?.sourceId ?? null,
  }
}
