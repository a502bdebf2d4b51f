import type { Language } from '@cadans/domain'
import { type CalendarEvent, EventWriter } from './calendar-event.ts'
import { contentLine, octetsOf } from './content-line.ts'
import { escapeText } from './escape.ts'
import type { FeedEntry } from './feed-entries.ts'
import { type EventParts, eventParts } from './event-parts.ts'
import type { EventBasis } from './feed-words.ts'
import { deadlineEvent, postEvent } from './post-event.ts'

/** Google stops at about a megabyte; this leaves room. */
export const FEED_OCTETS = 900_000

export interface Calendar {
  name: string
  language: Language
  basis: EventBasis
  entries: readonly FeedEntry[]
}

interface EventPiece {
  version: number
  text: string
}

/**
 * Texts of events, by entry and version of the post. It belongs to the caller, who starts a new one when anything of the
 * basis changes: a name, a word, the zone, the address.
 */
export type EventCache = Map<string, EventPiece>

export interface CalendarText {
  text: string
  /** Descriptions were shortened, or events at the far end left out, to stay within the limit. */
  isShortened: boolean
}

interface WriteOptions {
  cache?: EventCache
  /** Most octets; without it there is no limit. */
  limit?: number
}

/** No event is shorter: its fixed lines alone take more. So a limit says at once how many there can be at most. */
const LEAST_EVENT_OCTETS = 250

/** A whole iCalendar document (RFC 5545, RFC 7986) of the entries in their order. */
export function calendarText(calendar: Calendar, options: WriteOptions = {}): CalendarText {
  const { cache, limit = Number.POSITIVE_INFINITY } = options
  if (calendar.entries.length * LEAST_EVENT_OCTETS <= limit) {
    const full = wholeText(calendar, piecesOf(calendar, { cache, isShort: false }))
    if (isWithin(full, limit)) return { text: full, isShortened: false }
  }
  const room = limit - octetsOf(wholeText(calendar, []))
  return { text: wholeText(calendar, piecesOf(calendar, { cache, isShort: true, room })), isShortened: true }
}

/** A code unit takes at most three octets, so that most texts need no counting. */
function isWithin(text: string, limit: number): boolean {
  return text.length * 3 <= limit || octetsOf(text) <= limit
}

const TAIL = 'END:VCALENDAR\r\n'
/** A calendar must hold a component (RFC 5545, 3.6): without events, this one says nothing. */
const NO_EVENTS =
  'BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n' +
  'TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n'

/** No METHOD, which makes an invitation of it, and no SOURCE, which would copy the secret address into the body. */
function headText({ name, language }: Calendar): string {
  const escaped = escapeText(name)
  return (
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Cadans//Cadans//${language.toUpperCase()}\r\n` +
    contentLine(`NAME:${escaped}`) +
    contentLine(`X-WR-CALNAME:${escaped}`) +
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n'
  )
}

/** The entries' events in their order, as many from the start as fit in `room` octets. */
function piecesOf(
  { entries, basis }: Calendar,
  { cache, isShort, room }: { cache: EventCache | undefined; isShort: boolean; room?: number },
): readonly EventPiece[] {
  const writer = new EventWriter(basis.zone)
  const parts = eventParts(basis)
  const pieces: EventPiece[] = []
  let octets = 0
  for (const entry of entries) {
    const { id, version } = entry.post
    const key = entry.kind === 'post' && !isShort ? id : `${id} ${entry.kind} ${isShort}`
    let piece = cache?.get(key)
    if (piece === undefined || piece.version !== version) {
      piece = { version, text: writer.textOf(eventOf(entry, parts, isShort)) }
      cache?.set(key, piece)
    }
    if (room !== undefined) {
      octets += octetsOf(piece.text)
      if (octets > room) break
    }
    pieces.push(piece)
  }
  return pieces
}

function eventOf(entry: FeedEntry, parts: EventParts, isShort: boolean): CalendarEvent {
  return entry.kind === 'post'
    ? postEvent(entry.post, parts, isShort)
    : deadlineEvent(entry.post, parts, isShort)
}

function wholeText(calendar: Calendar, pieces: readonly EventPiece[]): string {
  const events = pieces.length === 0 ? NO_EVENTS : pieces.map(({ text }) => text).join('')
  return headText(calendar) + events + TAIL
}
