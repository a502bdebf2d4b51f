import type { Post, Status } from '@cadans/domain'
import type { CalendarEvent } from './calendar-event.ts'
import { escapeText } from './escape.ts'
import { type EventParts, textOf } from './event-parts.ts'

export type FeedPost = Pick<
  Post,
  | 'id'
  | 'version'
  | 'sequence'
  | 'changedAt'
  | 'channelId'
  | 'date'
  | 'time'
  | 'title'
  | 'themeId'
  | 'formatId'
  | 'messageId'
  | 'ownerId'
  | 'status'
  | 'deadline'
  | 'promotionCents'
>

/** A post is a moment; calendar programs need a length to draw. */
const POST_MINUTES = 15
/** Part of every UID and so of what people's calendars already hold: it never changes, whatever the address. */
const UID_HOST = 'cadans'

const eventStatuses: Record<Status, CalendarEvent['status']> = {
  open: 'TENTATIVE',
  planned: 'TENTATIVE',
  making: 'TENTATIVE',
  review: 'TENTATIVE',
  approved: 'CONFIRMED',
  loaded: 'CONFIRMED',
  published: 'CONFIRMED',
  skipped: 'CANCELLED',
}

/** The event of a post at its moment. `isShort` leaves out of the description what the page of the post also tells. */
export function postEvent(post: FeedPost, parts: EventParts, isShort: boolean): CalendarEvent {
  const link = parts.linkOf(post)
  return {
    uid: `${post.id}@${UID_HOST}`,
    changedAt: later(post.changedAt, parts.revision.changedAt),
    sequence: post.sequence + parts.revision.sequence,
    status: eventStatuses[post.status],
    when: { date: post.date, time: post.time, minutes: POST_MINUTES },
    summary: summaryOf(post, parts),
    description: descriptionOf(post, parts, isShort) + link,
    link,
    categories: categoriesOf(post, parts),
  }
}

/** The whole-day entry on the date by which a post must be ready. */
export function deadlineEvent(
  post: FeedPost & { deadline: string },
  parts: EventParts,
  isShort: boolean,
): CalendarEvent {
  const link = parts.linkOf(post)
  return {
    uid: `${post.id}-deadline@${UID_HOST}`,
    changedAt: later(post.changedAt, parts.revision.changedAt),
    // The post's own sequence stands still when only its deadline moves; its version never does.
    sequence: post.version + parts.revision.sequence,
    status: 'CONFIRMED',
    when: { date: post.deadline },
    summary: `${parts.readyBy}: ${summaryOf(post, parts)}`,
    description: descriptionOf(post, parts, isShort) + link,
    link,
    categories: categoriesOf(post, parts),
  }
}

/** ISO instants in UTC. */
function later(one: string, other: string): string {
  return one > other ? one : other
}

function summaryOf(post: FeedPost, parts: EventParts): string {
  const title = post.title === '' ? parts.openPlace : escapeText(post.title)
  const channel = textOf(parts.channels, post.channelId)
  const named = channel === '' ? title : `${channel}: ${title}`
  // Outlook shows a cancelled event as any other.
  return post.status === 'skipped' ? `${parts.skipped}: ${named}` : named
}

/** The lines before the address, which comes last: Google does not show URL, and makes a link of the last line. */
function descriptionOf(
  post: FeedPost,
  { lines, statuses, deadlineLine, promotionLine }: EventParts,
  isShort: boolean,
): string {
  const more = isShort
    ? ''
    : textOf(lines.messages, post.messageId) +
      textOf(lines.themes, post.themeId) +
      textOf(lines.formats, post.formatId) +
      (post.promotionCents > 0 ? promotionLine(post.promotionCents) : '')
  // An open place says so in its title.
  const said = post.status === 'open' ? '' : statuses[post.status]
  const due = post.deadline === null ? '' : deadlineLine(post.deadline)
  return textOf(lines.owners, post.ownerId) + said + more + due
}

function categoriesOf(post: FeedPost, parts: EventParts): string {
  const channel = textOf(parts.channels, post.channelId)
  const theme = textOf(parts.themes, post.themeId)
  return channel === '' || theme === '' ? channel + theme : `${channel},${theme}`
}
