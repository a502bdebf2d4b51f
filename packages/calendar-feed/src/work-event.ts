import type { WorkItem } from '@cadans/domain'
import type { CalendarEvent } from './calendar-event.ts'
import { escapeText } from './escape.ts'

/** Work of a day as the feed tells it. */
export interface FeedWork extends Pick<WorkItem, 'kind' | 'id' | 'date' | 'ownerId'> {
  /** In the workspace's language. */
  summary: string
  /** The address where it can be done. */
  link: string
}

/** The whole-day entry of work. What moves to another day is another event there: it says nothing that a program could keep. */
export function workEvent({ kind, id, date, summary, link }: FeedWork): CalendarEvent {
  return {
    uid: `${kind}-${date}-${id.slice(-12)}@cadans`,
    changedAt: `${date}T00:00:00.000Z`,
    sequence: 0,
    status: 'CONFIRMED',
    when: { date },
    summary: escapeText(summary),
    description: link,
    link,
    categories: '',
  }
}
