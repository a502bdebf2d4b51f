import type { LocalTime, WorkItem } from '@cadans/domain'
import type { CalendarEvent } from './calendar-event.ts'
import { escapeText } from './escape.ts'
import type { EventBasis } from './feed-words.ts'

/** Work of a day as the feed tells it. */
export interface FeedWork extends Pick<WorkItem, 'id' | 'date' | 'ownerId'> {
  /** `duty` is hours in which somebody answers. */
  kind: WorkItem['kind'] | 'duty'
  /** From when it takes how many minutes; left out where it takes the day. */
  hours?: { time: LocalTime; minutes: number }
  /** In the workspace's language. */
  summary: string
  /** The address where it can be done. */
  link: string
}

/** The entry of work, of a whole day or of its hours. What moves to another day or hour is another event there. */
export function workEvent(
  { kind, id, date, hours, summary, link }: FeedWork,
  revision: EventBasis['revision'],
): CalendarEvent {
  return {
    uid: [kind, date, id.slice(-12), ...hoursKey(hours)].join('-').concat('@cadans'),
    changedAt: revision.changedAt,
    sequence: revision.sequence,
    status: 'CONFIRMED',
    when: hours === undefined ? { date } : { date, ...hours },
    summary: escapeText(summary),
    description: link,
    link,
    categories: '',
  }
}

/** Somebody may be on duty more than once a day. */
function hoursKey(hours: FeedWork['hours']): string[] {
  return hours === undefined ? [] : [hours.time.replace(':', ''), String(hours.minutes)]
}
