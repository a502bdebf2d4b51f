import { addDays, type LocalDate, type LocalTime } from '@cadans/domain'
import { pushLine } from './content-line.ts'
import { basicDate, basicInstant, UtcClock } from './utc-time.ts'

/** One VEVENT (RFC 5545, 3.6.1). Its texts and its address are escaped already: see escape.ts. */
export interface CalendarEvent {
  /** Stable for ever and the same in every feed; at most 70 characters of ASCII, no user text. */
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
  /** Separated by commas; empty is none. */
  categories: string
}

/**
 * Writes events: their lines, folded and each ended by CRLF.
 * Times are in UTC: with a TZID both Thunderbird and Evolution put skipped and doubled times an hour off.
 */
export class EventWriter {
  readonly #clock: UtcClock
  /** Filled anew for each event. */
  readonly #pieces: string[] = []
  /** What one change set wrote has one stamp. */
  #changedAt = ''
  #stamps = ''

  constructor(zone: string) {
    this.#clock = new UtcClock(zone)
  }

  textOf(event: CalendarEvent): string {
    if (event.changedAt !== this.#changedAt) {
      const changed = basicInstant(event.changedAt)
      this.#changedAt = event.changedAt
      this.#stamps = `\r\nDTSTAMP:${changed}\r\nLAST-MODIFIED:${changed}\r\nSEQUENCE:`
    }
    // Joined, not added: an added string stays a tree of its parts, and ten thousand trees cost the collector more time than
    // the writing.
    const pieces = this.#pieces
    pieces.length = 0
    pieces.push('BEGIN:VEVENT\r\nUID:', event.uid, this.#stamps, String(event.sequence))
    pieces.push('\r\nSTATUS:', event.status, '\r\n', whenText(event.when, this.#clock))
    pushLine(pieces, `SUMMARY:${event.summary}`)
    pushLine(pieces, `DESCRIPTION:${event.description}`)
    pushLine(pieces, `URL:${event.link}`)
    if (event.categories !== '') pushLine(pieces, `CATEGORIES:${event.categories}`)
    pieces.push('TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n')
    return pieces.join('')
  }
}

function whenText(when: CalendarEvent['when'], clock: UtcClock): string {
  if ('time' in when) {
    const [start, end] = clock.span(when.date, when.time, when.minutes)
    return `DTSTART:${start}\r\nDTEND:${end}\r\n`
  }
  const end = basicDate(addDays(when.date, 1))
  return `DTSTART;VALUE=DATE:${basicDate(when.date)}\r\nDTEND;VALUE=DATE:${end}\r\n`
}
