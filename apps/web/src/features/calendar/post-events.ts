import { addDays, type PostCard } from '@cadans/domain'
import type { Moment } from '../../lib/moment.ts'
import { rank } from './day-events.ts'

/** What the calendar draws: one post. Times are wall-clock times of the workspace's zone, without an offset. */
export interface PostEvent {
  id: string
  title: string
  start: string
  /** Only for what would else be drawn into the day after. */
  end?: string
  /** Published posts do not move, nor those that are somebody else's to move. */
  startEditable: boolean
  extendedProps: { rank: 2; post: PostCard }
}

/** A day, or days, on which nothing is posted: shaded behind the posts. `end` is the day after. */
export interface ShadeEvent {
  id: string
  title: string
  start: string
  end: string
  allDay: true
  display: 'background'
}

interface Means {
  /** Names a post without a title. */
  nameOf: (post: PostCard) => string
  mayMove: (post: PostCard) => boolean
}

/** The latest time from which the 45 minutes that a post is drawn as end on its own day. */
const LAST_WHOLE = '23:15'

/** The posts as events, in the order of their moments. */
export function postEvents(posts: readonly PostCard[], { nameOf, mayMove }: Means): PostEvent[] {
  return posts.map((post) => ({
    id: post.id,
    title: post.title === '' ? nameOf(post) : post.title,
    start: `${post.date}T${post.time}`,
    ...(post.time > LAST_WHOLE && { end: `${addDays(post.date, 1)}T00:00` }),
    startEditable: post.status !== 'published' && mayMove(post),
    extendedProps: { rank: rank.post, post },
  }))
}

/** The local moment in an ISO string of the calendar, whatever offset it ends in. */
export function momentOf(isoString: string): Moment {
  const time = isoString.slice(11, 16)
  return { date: isoString.slice(0, 10), time: time === '' ? '00:00' : time }
}
