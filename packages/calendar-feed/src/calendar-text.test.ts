import { addDays, feedDays, type Status } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Calendar,
  calendarText,
  calendarTextWithin,
  type CappedText,
  FEED_OCTETS,
} from './calendar-text.ts'
import type { EventCache } from './event-pieces.ts'
import { feedEntries } from './feed-entries.ts'
import type { FeedPost } from './post-event.ts'
import { basis, everything, ids, linesOf, postWith, readCalendar, readEvents } from '../testing/example.ts'

const today = '2026-11-23'

function calendarOf(posts: readonly FeedPost[]): Calendar {
  return {
    name: 'Buurtwerk',
    language: 'nl',
    basis,
    entries: feedEntries(posts, everything, { today, closedDays: [] }),
  }
}

function octetsIn(text: string): number {
  return new TextEncoder().encode(text).length
}

test('a post and its deadline are written to the letter', () => {
  const text = calendarText(calendarOf([postWith({ sequence: 3, version: 7 })]))
  expect(linesOf(text)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cadans//Cadans//NL',
    'NAME:Buurtwerk',
    'X-WR-CALNAME:Buurtwerk',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    'UID:01930000-0000-7000-8000-000000000001-deadline@cadans',
    'DTSTAMP:20261120T093015Z',
    'LAST-MODIFIED:20261120T093015Z',
    'SEQUENCE:7',
    'STATUS:CONFIRMED',
    'DTSTART;VALUE=DATE:20261128',
    'DTEND;VALUE=DATE:20261129',
    'SUMMARY:Klaar: Instagram: Kijkje in de keuken',
    'DESCRIPTION:Verantwoordelijke: Noor\\nStatus: Gepland\\nKernboodschap: Samen maken we de wijk\\nThema: Achter de schermen\\nContentvorm: Video\\nKlaar op: zaterdag 28 november 2026\\nhttps://cadans.example/w/1/calendar?post=01930000-0000-7000-8000-000000000001&date=2026-12-01',
    'URL:https://cadans.example/w/1/calendar?post=01930000-0000-7000-8000-000000000001&date=2026-12-01',
    'CATEGORIES:Instagram,Achter de schermen',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:01930000-0000-7000-8000-000000000001@cadans',
    'DTSTAMP:20261120T093015Z',
    'LAST-MODIFIED:20261120T093015Z',
    'SEQUENCE:3',
    'STATUS:TENTATIVE',
    'DTSTART:20261201T110000Z',
    'DTEND:20261201T111500Z',
    'SUMMARY:Instagram: Kijkje in de keuken',
    'DESCRIPTION:Verantwoordelijke: Noor\\nStatus: Gepland\\nKernboodschap: Samen maken we de wijk\\nThema: Achter de schermen\\nContentvorm: Video\\nKlaar op: zaterdag 28 november 2026\\nhttps://cadans.example/w/1/calendar?post=01930000-0000-7000-8000-000000000001&date=2026-12-01',
    'URL:https://cadans.example/w/1/calendar?post=01930000-0000-7000-8000-000000000001&date=2026-12-01',
    'CATEGORIES:Instagram,Achter de schermen',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('an empty feed still holds one component, and no event', () => {
  const text = calendarText(calendarOf([]))
  const calendar = readCalendar(text)
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
})

test('a place without title, theme, message, format or owner leaves no empty labels', () => {
  const bare = { title: '', themeId: null, messageId: null, formatId: null, ownerId: null, deadline: null }
  const [event] = readEvents(calendarText(calendarOf([postWith({ ...bare, status: 'open' })])))
  expect(event?.getFirstPropertyValue('summary')).toBe('Instagram: Open plek')
  expect(event?.getFirstPropertyValue('description')).toBe(
    'https://cadans.example/w/1/calendar?post=01930000-0000-7000-8000-000000000001&date=2026-12-01',
  )
  expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['Instagram'])
})

test.each<[Status, string]>([
  ['open', 'TENTATIVE'],
  ['planned', 'TENTATIVE'],
  ['making', 'TENTATIVE'],
  ['review', 'TENTATIVE'],
  ['approved', 'CONFIRMED'],
  ['loaded', 'CONFIRMED'],
  ['published', 'CONFIRMED'],
  ['skipped', 'CANCELLED'],
])('a post that is %s is %s to a calendar program', (status, word) => {
  const [event] = readEvents(calendarText(calendarOf([postWith({ status, deadline: null })])))
  expect(event?.getFirstPropertyValue('status')).toBe(word)
})

test.each([
  ['planned', 'Gepland', 'Instagram: Kijkje in de keuken'],
  ['review', 'Wacht op akkoord', 'Instagram: Kijkje in de keuken'],
  ['skipped', 'Vervallen', 'Vervallen: Instagram: Kijkje in de keuken'],
] as const)('a post that is %s says so in words, for programs that show no status', (status, word, title) => {
  const [event] = readEvents(calendarText(calendarOf([postWith({ status, deadline: null })])))
  expect(event?.getFirstPropertyValue('summary')).toBe(title)
  expect(event?.getFirstPropertyValue('description')).toContain(`\nStatus: ${word}\n`)
})

test.each(['\u202e', '\u202a', '\u2066'])(
  'a name that opens a direction by %j keeps it to itself',
  (mark) => {
    const names = { ...basis.names, channels: new Map([[ids.channel, `${mark}Insta`]]) }
    const people = new Map([[ids.person, `${mark}Noor`]])
    const calendar = {
      ...calendarOf([postWith({ deadline: null })]),
      basis: { ...basis, names: { ...names, people } },
    }
    const [event] = readEvents(calendarText(calendar))
    const end = mark === '\u2066' ? '\u2069' : '\u202c'
    expect(event?.getFirstPropertyValue('summary')).toBe(`${mark}Insta${end}: Kijkje in de keuken`)
    expect(event?.getFirstPropertyValue('description')).toContain(
      `Verantwoordelijke: ${mark}Noor${end}\nStatus`,
    )
    expect(event?.getFirstProperty('categories')?.getValues()[0]).toBe(`${mark}Insta${end}`)
  },
)

test('a moved post keeps its UID and carries its higher sequence', () => {
  const before = calendarText(calendarOf([postWith({ deadline: null })]))
  const after = calendarText(
    calendarOf([postWith({ deadline: null, version: 2, sequence: 1, date: '2026-12-02' })]),
  )
  const [one, other] = [before, after].map((text) => readEvents(text)[0])
  expect(other?.getFirstPropertyValue('uid')).toBe(one?.getFirstPropertyValue('uid'))
  expect(one?.getFirstPropertyValue('sequence')).toBe(0)
  expect(other?.getFirstPropertyValue('sequence')).toBe(1)
})

test('the cache answers for the same version and not for another', () => {
  const cache: EventCache = new Map()
  const first = calendarTextWithin(calendarOf([postWith()]), { cache, today, limit: FEED_OCTETS }).text
  expect(calendarTextWithin(calendarOf([postWith()]), { cache, today, limit: FEED_OCTETS }).text).toBe(first)
  const changed = calendarOf([postWith({ version: 2, title: 'Anders' })])
  expect(calendarTextWithin(changed, { cache, today, limit: FEED_OCTETS }).text).toBe(calendarText(changed))
})

describe('a feed over the limit', () => {
  // Three a day, from thirty days back.
  const posts = Array.from({ length: 1300 }, (_, index) =>
    postWith({
      id: `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      title: 'é'.repeat(150),
      date: addDays(today, Math.floor(index / 3) - 30),
      deadline: null,
    }),
  ).filter(({ date }) => date <= addDays(today, 365))
  const calendar = calendarOf(posts)
  const full = calendarText(calendar)
  const octets = octetsIn(full)

  function within(limit: number): CappedText {
    return calendarTextWithin(calendar, { cache: new Map(), today, limit })
  }
  const datesOf = ({ text }: CappedText) =>
    readEvents(text).map((event) => String(event.getFirstPropertyValue('dtstart')).slice(0, 10))

  test('is whole when no limit is given', () => {
    expect(readEvents(full)).toHaveLength(posts.length)
    expect(octets).toBeGreaterThan(FEED_OCTETS)
  })

  test('is whole when it just fits, to the octet', () => {
    expect(within(octets)).toEqual({
      text: full,
      isShortened: false,
      reach: { from: null, until: null },
      written: calendar.entries,
    })
    expect(within(octets - 1).isShortened).toBe(true)
  })

  test('first loses from its descriptions what the page of the post also tells', () => {
    const short = within(octets - 1)
    expect(short).toMatchObject({ isShortened: true, reach: { from: null, until: null } })
    expect(readEvents(short.text)).toHaveLength(posts.length)
    expect(readEvents(short.text)[0]?.getFirstPropertyValue('description')).toBe(
      `Verantwoordelijke: Noor\nStatus: Gepland\nhttps://cadans.example/w/1/calendar?post=01930000-0000-7000-8000-000000000000&date=2026-10-24`,
    )
  })

  const shortOctets = octetsIn(within(octets - 1).text)

  test('then loses the past, from long ago on, and keeps all that is to come', () => {
    const cut = within(shortOctets - 50_000)
    const dates = datesOf(cut)
    expect(cut.reach).toEqual({ from: addDays(dates[0] ?? '', dates[0] === dates[2] ? 0 : 1), until: null })
    expect(dates.at(-1)).toBe(addDays(today, 365))
    expect(dates.filter((date) => date >= today)).toHaveLength(366 * 3)
    expect((dates[0] ?? '') > addDays(today, -30)).toBe(true)
    expect((dates[0] ?? '') < today).toBe(true)
  })

  test('then loses its far end, and stays whole', () => {
    const limit = 300_000
    const cut = within(limit)
    const dates = datesOf(cut)
    const last = dates.at(-1) ?? ''
    expect(octetsIn(cut.text)).toBeLessThanOrEqual(limit)
    expect(octetsIn(cut.text)).toBeGreaterThan(limit - 2000)
    expect(dates[0]).toBe(today)
    expect(cut.reach).toEqual({
      from: today,
      until: dates.filter((date) => date === last).length === 3 ? last : addDays(last, -1),
    })
    expect(cut.text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
  })

  test('that holds nothing at all is an empty feed', () => {
    const none = within(600)
    expect(none.text).toContain('BEGIN:VTIMEZONE')
    expect(none).toMatchObject({ isShortened: true, written: [], reach: { from: today, until: today } })
  })
})

test('whatever the limit, what is written is in order, and leaves out nothing of the days that it reaches', () => {
  const entries = fc
    .array(fc.record({ day: fc.integer({ min: -30, max: 365 }), title: fc.string({ maxLength: 80 }) }), {
      maxLength: 40,
    })
    .map((rows) =>
      rows.map(({ day, title }, index) =>
        postWith({
          id: `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`,
          title,
          date: addDays(today, day),
          deadline: index % 3 === 0 ? addDays(today, day - 2) : null,
        }),
      ),
    )
  fc.assert(
    fc.property(entries, fc.integer({ min: 700, max: 25_000 }), (posts, limit) => {
      const calendar = calendarOf(posts)
      const { text, reach, written, isShortened } = calendarTextWithin(calendar, {
        cache: new Map(),
        today,
        limit,
      })
      expect(octetsIn(text)).toBeLessThanOrEqual(limit)
      expect(readEvents(text)).toHaveLength(written.length)
      const left = calendar.entries.filter((entry) => !written.includes(entry))
      expect(calendar.entries.filter((entry) => written.includes(entry))).toEqual(written)
      expect(isShortened || left.length === 0).toBe(true)
      const { from, until } = feedDays(reach, today)
      // Of a day that does not fit by itself the beginning is there.
      const missing = left.filter(({ date }) => date >= from && date <= until && date !== today)
      expect(missing).toEqual([])
      // The past gives way before what is to come.
      if (left.some(({ date }) => date >= today))
        expect(written.every(({ date }) => date >= today)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('what is paid for a post to be seen stands in its event, and nothing where nothing is', () => {
  const textOf = (promotionCents: number) =>
    linesOf(calendarText(calendarOf([postWith({ promotionCents })]))).filter((line) =>
      line.startsWith('DESCRIPTION'),
    )
  for (const line of textOf(2500)) expect(line).toContain('Betaalde promotie: € 25\\n')
  expect(textOf(2500)).toHaveLength(2)
  for (const line of textOf(0)) expect(line).not.toContain('promotie')
})
