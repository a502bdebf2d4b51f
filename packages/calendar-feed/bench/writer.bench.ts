import { measure } from '@cadans/config/bench/measure.ts'
import { addDays, timeOfMinutes } from '@cadans/domain'
import { basis, everything, postWith } from '../testing/example.ts'
import { calendarText, calendarTextWithin } from '../src/calendar-text.ts'
import type { EventCache } from '../src/event-pieces.ts'
import { type FeedEntry, feedEntries } from '../src/feed-entries.ts'
import type { FeedPost } from '../src/post-event.ts'

const today = '2026-11-23'
const titles = [
  'Kijkje in de keuken van het buurthuis',
  'Oproep: doe mee, zaterdag; tot dan!',
  'Één jaar later: hoe gaat het nú?',
  'Feest 🎉 in de wijk',
]

function entriesOf(count: number): readonly FeedEntry[] {
  const posts = Array.from({ length: count }, (_, index) =>
    postWith({
      id: `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      title: titles[index % titles.length] ?? '',
      date: addDays(today, index % 365),
      time: timeOfMinutes((index * 37) % 1440),
      deadline: addDays(today, (index % 365) - 3),
    }),
  )
  return feedEntries(posts, { ...everything, deadlines: false }, { today, closedDays: [] })
}

/**
 * The floor: the same document by plain concatenation of values that are ready, with the folding that RFC 5545 asks for
 * as a plain loop. No escaping, no zones, no names to look up, no size kept.
 */
function plainText(events: readonly { post: FeedPost; link: string }[]): string {
  let text = foldPlainly('BEGIN:VCALENDAR') + foldPlainly('VERSION:2.0')
  for (const { post, link } of events) {
    text += foldPlainly('BEGIN:VEVENT')
    text += foldPlainly(`UID:${post.id}@cadans`)
    text += foldPlainly('DTSTAMP:20261120T093015Z')
    text += foldPlainly('LAST-MODIFIED:20261120T093015Z')
    text += foldPlainly(`SEQUENCE:${post.sequence}`)
    text += foldPlainly('STATUS:TENTATIVE')
    text += foldPlainly('DTSTART:20261201T110000Z')
    text += foldPlainly('DTEND:20261201T111500Z')
    text += foldPlainly(`SUMMARY:Instagram: ${post.title}`)
    text += foldPlainly(
      `DESCRIPTION:Verantwoordelijke: Noor\\nKernboodschap: Samen maken we de wijk\\nThema: Achter de schermen\\nContentvorm: Video\\nKlaar op: ${post.deadline}\\n${link}`,
    )
    text += foldPlainly(`URL:${link}`)
    text += foldPlainly('CATEGORIES:Instagram,Achter de schermen')
    text += foldPlainly('TRANSP:TRANSPARENT')
    text += foldPlainly('END:VEVENT')
  }
  return text + foldPlainly('END:VCALENDAR')
}

const encoder = new TextEncoder()

function foldPlainly(line: string): string {
  let folded = ''
  let start = 0
  let octets = 0
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index)
    const size = unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xdc00 ? 4 : 3
    octets += size
    if (octets > 75) {
      folded += `${line.slice(start, index)}\r\n `
      start = index
      octets = 1 + size
    }
    if (size === 4) index += 1
  }
  return `${folded}${line.slice(start)}\r\n`
}

for (const count of [1000, 10_000]) {
  const entries = entriesOf(count)
  const ready = entries.flatMap((entry) =>
    entry.kind === 'work' ? [] : [{ post: entry.post, link: basis.linkOf(entry.post) }],
  )
  const calendar = { name: 'Buurtwerk', language: 'nl', basis, entries } as const
  const floor = (): Uint8Array => encoder.encode(plainText(ready))
  const name = `calendar writer, ${count} events`
  await measure({
    name,
    ours: () => encoder.encode(calendarText(calendar)),
    floor,
    rounds: 210_000 / count,
    goal: { ratio: 1.5 },
  })
  const cache: EventCache = new Map()
  const ours = (): Uint8Array =>
    encoder.encode(calendarTextWithin(calendar, { cache, today, limit: Number.MAX_SAFE_INTEGER }).text)
  await measure({ name: `${name}, texts kept`, ours, floor, goal: { ratio: 1.5 } })
}
