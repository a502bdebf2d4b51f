import type { WorkItem } from '@cadans/domain'
import type { CalendarEvent } from './calendar-event.ts'
import { escapeText } from './escape.ts'
import type { EventBasis } from './feed-words.ts'

/** Work of a day as the feed tells it. */
export interface FeedWork extends Pick<WorkItem, 'kind' | 'id' | 'date' | 'ownerId'> {
  /** In the workspace's language. */
  summary: string
  /** The address where it can be done. */
  link: string
}

/** The whole-day entry of work. What moves to another day is another event there. */
export function workEvent(
  { kind, id, date, summary, link }: FeedWork,
  revision: EventBasis['revision'],
): CalendarEvent {
  return {
    uid: `${kind}-${date}-${id.slice(-12)}@cadans`,
    changedAt: revision.changedAt,
    sequence: revision.sequence,
    status: 'CONFIRMED',
    when: { date },
    summary: escapeText(summary),
    description: link,
    link,
    categories: '',
  }
}
