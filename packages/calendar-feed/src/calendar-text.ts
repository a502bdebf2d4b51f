import type { Language } from '@cadans/domain'
import { type CalendarEvent, EventWriter } from './calendar-event.ts'
import { contentLine, octetsOf } from './content-line.ts'
import { escapeText } from './escape.ts'
import type { FeedEntry } from './feed-entries.ts'
import { type EventParts, eventParts } from './event-parts.ts'
import type { EventBasis } from './feed-words.ts'
import { deadlineEvent, postEvent } from './post-event.ts'
import { workEvent } from './work-event.ts'

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

export interface CappedText {
  text: string
  /** Descriptions were shortened, or events at the far end left out, to stay within the limit. */
  isShortened: boolean
}

/** As {@link calendarText}, of at most `limit` octets, with the texts that the cache has kept. */
export function calendarTextWithin(
  calendar: Calendar,
  { cache, limit }: { cache: EventCache; limit: number },
): CappedText {
  const room = limit - octetsOf(headText(calendar) + TAIL)
  const full = eventsWithin(calendar, { cache, room, isShort: false })
  if (full.isWhole) return { text: documentOf(calendar, full.text), isShortened: false }
  const short = eventsWithin(calendar, { cache, room, isShort: true })
  return { text: documentOf(calendar, short.text), isShortened: true }
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
function eventsWithin(
  { entries, basis }: Calendar,
  { cache, room, isShort }: { cache: EventCache; room: number; isShort: boolean },
): { text: string; isWhole: boolean } {
  const writer = new EventWriter(basis.zone)
  const parts = eventParts(basis)
  const texts: string[] = []
  let left = room
  for (const entry of entries) {
    if (entry.kind === 'work') {
      writer.write(workEvent(entry.work, parts.revision))
      const text = writer.take()
      left -= octetsOf(text)
      if (left < 0) break
      texts.push(text)
      continue
    }
    const { id, version } = entry.post
    const key = entry.kind === 'post' && !isShort ? id : `${id} ${entry.kind} ${isShort}`
    let piece = cache.get(key)
    if (piece === undefined || piece.version !== version) {
      writer.write(eventOf(entry, parts, isShort))
      const text = writer.take()
      piece = { version, text, octets: octetsOf(text) }
      cache.set(key, piece)
    }
    left -= piece.octets
    if (left < 0) break
    texts.push(piece.text)
  }
  return { text: texts.join(''), isWhole: left >= 0 }
}

function eventOf(entry: FeedEntry, parts: EventParts, isShort: boolean): CalendarEvent {
  if (entry.kind === 'work') return workEvent(entry.work, parts.revision)
  return entry.kind === 'post'
    ? postEvent(entry.post, parts, isShort)
    : deadlineEvent(entry.post, parts, isShort)
}

function documentOf(calendar: Calendar, events: string): string {
  return headText(calendar) + (events === '' ? NO_EVENTS : events) + TAIL
}
