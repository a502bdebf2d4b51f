import type { Language } from '@cadans/domain'
import { type CalendarEvent, eventText } from './calendar-event.ts'
import { contentLine, octetsOf } from './content-line.ts'
import { escapeText } from './escape.ts'
import type { FeedEntry } from './feed-entries.ts'
import type { EventBasis } from './feed-words.ts'
import { deadlineEvent, postEvent } from './post-event.ts'
import { utcTimes } from './utc-time.ts'

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
  octets: number
}

/**
 * Texts of events, by entry and version of the post. It belongs to the caller, who starts a new one when anything of the
 * basis changes: a name, a word, the zone, the address.
 */
export type EventCache = Map<string, EventPiece>

export interface CalendarText {
  text: string
  /** Octets of the text in UTF-8. */
  octets: number
  /** Descriptions were shortened, or events at the far end left out, to stay within the limit. */
  isShortened: boolean
}

interface WriteOptions {
  cache?: EventCache
  /** Most octets; without it there is no limit. */
  limit?: number
}

/** A whole iCalendar document (RFC 5545, RFC 7986) of the entries in their order. */
export function calendarText(calendar: Calendar, options: WriteOptions = {}): CalendarText {
  const { cache = new Map(), limit = Number.POSITIVE_INFINITY } = options
  const head = headText(calendar)
  const room = limit - octetsOf(head) - octetsOf(TAIL)
  const full = piecesOf(calendar, cache, false)
  const fullOctets = totalOctets(full)
  if (fullOctets <= room) return wholeText(head, full, false)
  const short = piecesOf(calendar, cache, true)
  return wholeText(head, short.slice(0, countWithin(short, room)), true)
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

function piecesOf(calendar: Calendar, cache: EventCache, isShort: boolean): readonly EventPiece[] {
  const utcTime = utcTimes(calendar.basis.zone)
  return calendar.entries.map((entry) => {
    const key = `${entry.kind}${isShort ? ' short ' : ' '}${entry.post.id}`
    const version = entry.post.version
    const known = cache.get(key)
    if (known !== undefined && known.version === version) return known
    const text = eventText(eventOf(entry, calendar.basis, isShort), utcTime)
    const piece = { version, text, octets: octetsOf(text) }
    cache.set(key, piece)
    return piece
  })
}

function eventOf(entry: FeedEntry, basis: EventBasis, isShort: boolean): CalendarEvent {
  return entry.kind === 'post'
    ? postEvent(entry.post, basis, isShort)
    : deadlineEvent(entry.post, basis, isShort)
}

function totalOctets(pieces: readonly EventPiece[]): number {
  return pieces.reduce((total, { octets }) => total + octets, 0)
}

/** How many pieces from the start fit in the room. */
function countWithin(pieces: readonly EventPiece[], room: number): number {
  let octets = 0
  const first = pieces.findIndex((piece) => {
    octets += piece.octets
    return octets > room
  })
  return first === -1 ? pieces.length : first
}

function wholeText(head: string, pieces: readonly EventPiece[], isShortened: boolean): CalendarText {
  const events = pieces.length === 0 ? NO_EVENTS : pieces.map(({ text }) => text).join('')
  const octets = octetsOf(head) + (pieces.length === 0 ? NO_EVENTS.length : totalOctets(pieces)) + TAIL.length
  return { text: head + events + TAIL, octets, isShortened }
}
