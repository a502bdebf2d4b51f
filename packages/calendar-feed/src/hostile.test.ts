import { addDays, statuses } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarText } from './calendar-text.ts'
import { cleanText, escapeUri } from './escape.ts'
import { feedEntries } from './feed-entries.ts'
import type { FeedPost } from './post-event.ts'
import { basis, everything, ids, readCalendar, readUnknownText } from '../testing/example.ts'

const POSTS = 20_000
const POSTS_A_FEED = 50
const today = '2026-11-23'

/** Pieces that have broken calendars, beside any UTF-16 at all. */
const shard = fc.oneof(
  fc.constantFrom(
    '\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT\r\n',
    '\nATTENDEE:mailto:x@example.org',
    '\rEND:VCALENDAR',
    'END:VEVENT',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u0000',
    '\u000b\u000c\u001c',
    '\ud83c',
    '\udf89',
    '🎉👩‍👩‍👧',
    'مرحبا \u202e abc',
    '\u202a',
    '\u2066\u202b',
    '\u202c\u2069',
    '語'.repeat(30),
    '\\n\\N\\\\;,:"^n',
    ' ',
    '\t',
    '\ufeff',
    '=cmd()',
    '<b onclick="x">',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
)
/** Any code unit, halves of pairs too. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes))
const hostile = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.array(fc.oneof(shard, units), { maxLength: 6 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: shard.map((part) => `${part}x`.repeat(10_000).slice(0, 10_000)) },
)

const post = fc.record({
  version: fc.integer({ min: 1, max: 1_000_000 }),
  sequence: fc.integer({ min: 0, max: 1_000_000 }),
  title: hostile,
  day: fc.integer({ min: 0, max: 360 }),
  minutes: fc.integer({ min: 0, max: 1439 }),
  status: fc.constantFrom(...statuses),
})
const feed = fc.record({
  name: hostile,
  theme: hostile,
  channel: hostile,
  message: hostile,
  path: hostile,
  posts: fc.array(post, { minLength: POSTS_A_FEED, maxLength: POSTS_A_FEED }),
})

const PROPERTIES = [
  'categories',
  'description',
  'dtend',
  'dtstamp',
  'dtstart',
  'last-modified',
  'sequence',
  'status',
  'summary',
  'transp',
  'uid',
  'url',
]

test(`${POSTS} hostile posts: every line within 75 octets, read back exactly, nothing that was not written`, () => {
  const encoder = new TextEncoder()
  let seen = 0
  fc.assert(
    fc.property(feed, ({ name, theme, channel, message, path, posts }) => {
      const rows = posts.map(
        (row, index): FeedPost => ({
          id: `01930000-0000-7000-8000-${String(index).padStart(12, '0')}`,
          version: row.version,
          sequence: row.sequence,
          changedAt: '2026-11-20T09:30:15.123Z',
          channelId: ids.channel,
          date: addDays(today, row.day),
          time: `${String(Math.floor(row.minutes / 60)).padStart(2, '0')}:${String(row.minutes % 60).padStart(2, '0')}`,
          title: row.title,
          themeId: ids.theme,
          formatId: null,
          messageId: ids.message,
          ownerId: null,
          status: row.status,
          deadline: null,
          promotionCents: 0,
        }),
      )
      const hostileBasis = {
        ...basis,
        names: {
          ...basis.names,
          channels: new Map([[ids.channel, channel]]),
          themes: new Map([[ids.theme, theme]]),
          messages: new Map([[ids.message, message]]),
        },
        linkOf: () => `https://x.example/${path}`,
      }
      const entries = feedEntries(rows, everything, { today, closedDays: [] })
      const text = calendarText({ name, language: 'nl', basis: hostileBasis, entries })

      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.isWellFormed()).toBe(true)
      const lines = text.slice(0, -2).split('\r\n')
      expect(lines.some((line) => /[\r\n\u0085\u2028\u2029]/.test(line))).toBe(false)
      expect(lines.filter((line) => encoder.encode(line).length > 75)).toEqual([])

      const calendar = readCalendar(text)
      expect(calendar.getAllProperties().map((property) => property.name)).toEqual([
        'version',
        'prodid',
        'name',
        'x-wr-calname',
        'refresh-interval',
        'x-published-ttl',
      ])
      expect(readUnknownText(calendar, 'name')).toBe(cleanText(name))
      expect(readUnknownText(calendar, 'x-wr-calname')).toBe(cleanText(name))
      const events = calendar.getAllSubcomponents()
      expect(events).toHaveLength(POSTS_A_FEED)
      for (const [index, event] of events.entries()) {
        const entry = entries[index]
        const row = entry?.kind === 'work' ? undefined : entry?.post
        if (row === undefined) throw new Error('an event that was not written')
        expect(event.name).toBe('vevent')
        const categories = [channel, theme].map(cleanText).filter((category) => category !== '')
        const properties = event.getAllProperties().map((property) => property.name)
        const expected = categories.length === 0 ? PROPERTIES.slice(1) : PROPERTIES
        expect(properties.sort()).toEqual(expected)
        const title = row.title === '' ? 'Open plek' : row.title
        expect(event.getFirstPropertyValue('summary')).toBe(
          (row.status === 'skipped' ? 'Vervallen: ' : '') +
            (cleanText(channel) === '' ? '' : `${cleanText(channel)}: `) +
            cleanText(title),
        )
        // Joined, because ical.js takes a comma after an escaped backslash for an escaped comma.
        expect((event.getFirstProperty('categories')?.getValues() ?? []).join(',')).toBe(categories.join(','))
        expect(String(event.getFirstPropertyValue('description'))).toBe(
          (row.status === 'open' ? '' : `Status: ${basis.words.statuses[row.status]}\n`) +
            (cleanText(message) === '' ? '' : `Kernboodschap: ${cleanText(message)}\n`) +
            (cleanText(theme) === '' ? '' : `Thema: ${cleanText(theme)}\n`) +
            escapeUri(`https://x.example/${path}`),
        )
        expect(event.getFirstPropertyValue('sequence')).toBe(row.sequence)
        expect(String(event.getFirstPropertyValue('url'))).toMatch(/^https:\/\/x\.example\/[!-~]*$/)
        expect(
          String(event.getFirstPropertyValue('dtend')) > String(event.getFirstPropertyValue('dtstart')),
        ).toBe(true)
        seen += 1
      }
    }),
    // Shrinking fifty hostile posts takes minutes; the seed and path that a failure prints replay it.
    { numRuns: POSTS / POSTS_A_FEED, endOnFailure: true },
  )
  expect(seen).toBe(POSTS)
})
