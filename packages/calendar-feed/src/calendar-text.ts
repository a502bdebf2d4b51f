import { addDays, type FeedReach, type Language, type LocalDate } from '@cadans/domain'
import { EventWriter } from './calendar-event.ts'
import { contentLine, octetsOf } from './content-line.ts'
import { escapeText } from './escape.ts'
import type { FeedEntry } from './feed-entries.ts'
import { eventParts } from './event-parts.ts'
import { type EventCache, eventOf, EventPieces } from './event-pieces.ts'
import type { EventBasis } from './feed-words.ts'

/** Google stops at about a megabyte; this leaves room. */
export const FEED_OCTETS = 900_000

export interface Calendar {
  name: string
  language: Language
  basis: EventBasis
  entries: readonly FeedEntry[]
}

/** Joined at once: a list of some thousands of pieces still fits the processor's cache, one of all pieces does not. */
const EVENTS_AT_ONCE = 32

/** A whole iCalendar document (RFC 5545, RFC 7986) of the entries in their order. */
export function calendarText(calendar: Calendar): string {
  const writer = new EventWriter(calendar.basis.zone)
  const parts = eventParts(calendar.basis)
  const texts: string[] = []
  let written = 0
  for (const entry of calendar.entries) {
    writer.write(eventOf(entry, parts, false))
    written += 1
    if (written % EVENTS_AT_ONCE === 0) texts.push(writer.take())
  }
  texts.push(writer.take())
  return documentOf(calendar, texts.join(''))
}

export interface CappedText {
  text: string
  /** Descriptions were shortened, and where that was not enough events left out, to stay within the limit. */
  isShortened: boolean
  reach: FeedReach
  /** The entries that are in the text, in their order. */
  written: readonly FeedEntry[]
}

interface Bounds {
  cache: EventCache
  /** Octets. */
  limit: number
  today: LocalDate
}

/**
 * As {@link calendarText}, of at most `limit` octets, with the texts that the cache has kept. Over the limit descriptions lose what
 * the page of the post also tells; then the past goes, from long ago on, and after it the far end of what is to come.
 */
export function calendarTextWithin(calendar: Calendar, { cache, limit, today }: Bounds): CappedText {
  const room = limit - octetsOf(headText(calendar) + TAIL)
  const full = eventsWithin(calendar, { cache, room, today, isShort: false })
  const isShortened = full.written.length < calendar.entries.length
  const { events, ...told } = isShortened
    ? eventsWithin(calendar, { cache, room, today, isShort: true })
    : full
  return { text: documentOf(calendar, events), isShortened, ...told }
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

interface Room {
  cache: EventCache
  /** Octets for all events. */
  room: number
  today: LocalDate
  isShort: boolean
}

/** As many events as fit, in the order of the entries: those from today on first, then the others from yesterday backwards. */
function eventsWithin(
  { entries, basis }: Calendar,
  { cache, room, today, isShort }: Room,
): Pick<CappedText, 'written' | 'reach'> & { events: string } {
  const pieces = new EventPieces(basis, cache, isShort)
  const texts: string[] = []
  let left = room
  function fits(entry: FeedEntry | undefined): boolean {
    if (entry === undefined) return false
    const { text, octets } = pieces.of(entry)
    left -= octets
    if (left >= 0) texts.push(text)
    return left >= 0
  }
  const present = entries.findIndex(({ date }) => date >= today)
  let start = present < 0 ? entries.length : present
  let end = start
  while (fits(entries[end])) end += 1
  const ahead = texts.splice(0)
  if (end === entries.length) while (fits(entries[start - 1])) start -= 1
  return {
    events: texts.toReversed().concat(ahead).join(''),
    written: entries.slice(start, end),
    reach: reachOf(entries[start - 1], entries[end], today),
  }
}

/** @param before the last entry that was left out before those that are in @param after the first that was left out behind them */
function reachOf(before: FeedEntry | undefined, after: FeedEntry | undefined, today: LocalDate): FeedReach {
  const until = after === undefined ? null : addDays(after.date, -1)
  return {
    from: before === undefined ? null : addDays(before.date, 1),
    // Today is in, even where not all of it fits.
    until: until !== null && until < today ? today : until,
  }
}

function documentOf(calendar: Calendar, events: string): string {
  return headText(calendar) + (events === '' ? NO_EVENTS : events) + TAIL
}
