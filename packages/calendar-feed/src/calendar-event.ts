import { addDays, type LocalDate, type LocalTime } from '@cadans/domain'
import { contentLine } from './content-line.ts'
import { escapeText, escapeUri } from './escape.ts'
import { basicDate, basicInstant, type UtcTime } from './utc-time.ts'

/** One VEVENT in the words of RFC 5545, still as plain values. */
export interface CalendarEvent {
  /** Stable for ever and the same in every feed; no user text. */
  uid: string
  /** ISO instant in UTC of the last change of what the event shows. */
  changedAt: string
  sequence: number
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  /** A moment with its length in minutes (at least 1), or a whole day. */
  when: { date: LocalDate; time: LocalTime; minutes: number } | { date: LocalDate }
  summary: string
  description: string
  link: string
  categories: readonly string[]
}

/**
 * The event's lines, folded and each ended by CRLF.
 * Times are in UTC: with a TZID both Thunderbird and Evolution put skipped and doubled times an hour off.
 */
export function eventText(event: CalendarEvent, utcTime: UtcTime): string {
  const changed = basicInstant(event.changedAt)
  const categories = event.categories.map(escapeText).filter((category) => category !== '')
  return (
    'BEGIN:VEVENT\r\n' +
    contentLine(`UID:${event.uid}`) +
    `DTSTAMP:${changed}\r\nLAST-MODIFIED:${changed}\r\nSEQUENCE:${event.sequence}\r\nSTATUS:${event.status}\r\n` +
    whenText(event.when, utcTime) +
    contentLine(`SUMMARY:${escapeText(event.summary)}`) +
    contentLine(`DESCRIPTION:${escapeText(event.description)}`) +
    contentLine(`URL:${escapeUri(event.link)}`) +
    (categories.length === 0 ? '' : contentLine(`CATEGORIES:${categories.join(',')}`)) +
    'TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n'
  )
}

function whenText(when: CalendarEvent['when'], utcTime: UtcTime): string {
  if ('time' in when) {
    const start = utcTime(when.date, when.time, 0)
    return `DTSTART:${start}\r\nDTEND:${utcTime(when.date, when.time, when.minutes)}\r\n`
  }
  const end = basicDate(addDays(when.date, 1))
  return `DTSTART;VALUE=DATE:${basicDate(when.date)}\r\nDTEND;VALUE=DATE:${end}\r\n`
}
