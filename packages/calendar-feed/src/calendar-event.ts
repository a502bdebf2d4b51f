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
  readonly #pieces: string[] = []
  /** What one change set wrote has one stamp. */
  #changedAt = ''
  #stamps = ''

  constructor(zone: string) {
    this.#clock = new UtcClock(zone)
  }

  /** Writes an event after what was written since the last {@link take}. */
  write(event: CalendarEvent): void {
    if (event.changedAt !== this.#changedAt) {
      const changed = basicInstant(event.changedAt)
      this.#changedAt = event.changedAt
      this.#stamps = `\r\nDTSTAMP:${changed}\r\nLAST-MODIFIED:${changed}\r\nSEQUENCE:`
    }
    const pieces = this.#pieces
    pieces.push('BEGIN:VEVENT\r\nUID:', event.uid, this.#stamps, String(event.sequence))
    pieces.push('\r\nSTATUS:', event.status)
    pushWhen(pieces, event.when, this.#clock)
    pushLine(pieces, `SUMMARY:${event.summary}`)
    pushLine(pieces, `DESCRIPTION:${event.description}`)
    pushLine(pieces, `URL:${event.link}`)
    if (event.categories !== '') pushLine(pieces, `CATEGORIES:${event.categories}`)
    pieces.push('TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n')
  }

  /**
   * The text of what was written since the last time. Joined, not added: an added string stays a tree of its parts, and ten
   * thousand trees cost the collector more time than the writing.
   */
  take(): string {
    const text = this.#pieces.join('')
    this.#pieces.length = 0
    return text
  }
}

function pushWhen(pieces: string[], when: CalendarEvent['when'], clock: UtcClock): void {
  if ('time' in when) {
    const [start, end] = clock.span(when.date, when.time, when.minutes)
    pieces.push('\r\nDTSTART:', start, '\r\nDTEND:', end, '\r\n')
  } else {
    const end = basicDate(addDays(when.date, 1))
    pieces.push('\r\nDTSTART;VALUE=DATE:', basicDate(when.date), '\r\nDTEND;VALUE=DATE:', end, '\r\n')
  }
}
