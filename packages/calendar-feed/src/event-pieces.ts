import { type CalendarEvent, EventWriter } from './calendar-event.ts'
import { octetsOf } from './content-line.ts'
import { type EventParts, eventParts } from './event-parts.ts'
import type { FeedEntry } from './feed-entries.ts'
import type { EventBasis } from './feed-words.ts'
import { deadlineEvent, postEvent } from './post-event.ts'
import { workEvent } from './work-event.ts'

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

/** Writes events, or takes from the cache what is the same as before. */
export class EventPieces {
  readonly #writer: EventWriter
  readonly #parts: EventParts
  readonly #cache: EventCache
  readonly #isShort: boolean

  constructor(basis: EventBasis, cache: EventCache, isShort: boolean) {
    this.#writer = new EventWriter(basis.zone)
    this.#parts = eventParts(basis)
    this.#cache = cache
    this.#isShort = isShort
  }

  of(entry: FeedEntry): Omit<EventPiece, 'version'> {
    if (entry.kind === 'work') return this.#write(entry)
    const { id, version } = entry.post
    const key = entry.kind === 'post' && !this.#isShort ? id : `${id} ${entry.kind} ${this.#isShort}`
    const kept = this.#cache.get(key)
    if (kept !== undefined && kept.version === version) return kept
    const piece = { version, ...this.#write(entry) }
    this.#cache.set(key, piece)
    return piece
  }

  #write(entry: FeedEntry): Omit<EventPiece, 'version'> {
    this.#writer.write(eventOf(entry, this.#parts, this.#isShort))
    const text = this.#writer.take()
    return { text, octets: octetsOf(text) }
  }
}

/** The event of an entry. `isShort` leaves out what the page of the post also tells. */
export function eventOf(entry: FeedEntry, parts: EventParts, isShort: boolean): CalendarEvent {
  if (entry.kind === 'work') return workEvent(entry.work, parts.revision)
  return entry.kind === 'post'
    ? postEvent(entry.post, parts, isShort)
    : deadlineEvent(entry.post, parts, isShort)
}
