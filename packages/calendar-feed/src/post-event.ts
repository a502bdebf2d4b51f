import type { Id, Post, Status } from '@cadans/domain'
import type { CalendarEvent } from './calendar-event.ts'
import type { EventBasis } from './feed-words.ts'

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
export function postEvent(post: FeedPost, basis: EventBasis, isShort: boolean): CalendarEvent {
  return {
    ...sharedParts(post, basis, isShort),
    uid: `${post.id}@${UID_HOST}`,
    sequence: post.sequence,
    status: eventStatuses[post.status],
    when: { date: post.date, time: post.time, minutes: POST_MINUTES },
    summary: titleOf(post, basis),
  }
}

/** The whole-day entry on the date by which a post must be ready. */
export function deadlineEvent(
  post: FeedPost & { deadline: string },
  basis: EventBasis,
  isShort: boolean,
): CalendarEvent {
  return {
    ...sharedParts(post, basis, isShort),
    uid: `${post.id}-deadline@${UID_HOST}`,
    // The post's own sequence stands still when only its deadline moves; its version never does.
    sequence: post.version,
    status: 'CONFIRMED',
    when: { date: post.deadline },
    summary: `${basis.words.readyBy}: ${titleOf(post, basis)}`,
  }
}

function sharedParts(
  post: FeedPost,
  basis: EventBasis,
  isShort: boolean,
): Pick<CalendarEvent, 'changedAt' | 'description' | 'link' | 'categories'> {
  const { names, words } = basis
  const link = basis.linkOf(post)
  const theme = nameOf(names.themes, post.themeId)
  const owner = labelled(words.owner, nameOf(names.people, post.ownerId))
  const deadline = labelled(words.deadline, post.deadline ?? '')
  const more = isShort
    ? ''
    : labelled(words.message, nameOf(names.messages, post.messageId)) +
      labelled(words.theme, theme) +
      labelled(words.format, nameOf(names.formats, post.formatId))
  return {
    changedAt: post.changedAt,
    // The address comes last: Google does not show URL, and makes a link of this.
    description: `${owner}${more}${deadline}${link}`,
    link,
    categories: [nameOf(names.channels, post.channelId), theme],
  }
}

function titleOf(post: FeedPost, { names, words }: EventBasis): string {
  const title = post.title === '' ? words.openPlace : post.title
  const channel = nameOf(names.channels, post.channelId)
  return channel === '' ? title : `${channel}: ${title}`
}

/** Empty where nothing was chosen, or what was chosen is gone. */
function nameOf(names: ReadonlyMap<Id, string>, id: Id | null): string {
  return id === null ? '' : (names.get(id) ?? '')
}

function labelled(label: string, value: string): string {
  return value === '' ? '' : `${label}: ${value}\n`
}
