import ICAL from 'ical.js'
import type { FeedFilter } from '@cadans/domain'
import type { EventBasis } from '../src/feed-words.ts'
import type { FeedPost } from '../src/post-event.ts'

export const ids = {
  post: '01930000-0000-7000-8000-000000000001',
  channel: '01930000-0000-7000-8000-00000000000a',
  theme: '01930000-0000-7000-8000-00000000000b',
  format: '01930000-0000-7000-8000-00000000000c',
  message: '01930000-0000-7000-8000-00000000000d',
  person: '01930000-0000-7000-8000-00000000000e',
}

const knownWords = new Map<string, string>()
const inWords = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'UTC' })

export const basis: EventBasis = {
  zone: 'Europe/Amsterdam',
  revision: { changedAt: '2026-11-01T08:00:00.000Z', sequence: 0 },
  words: {
    owner: 'Verantwoordelijke',
    message: 'Kernboodschap',
    theme: 'Thema',
    format: 'Contentvorm',
    deadline: 'Klaar op',
    promotion: 'Betaalde promotie',
    status: 'Status',
    statuses: {
      open: 'Open plek',
      planned: 'Gepland',
      making: 'In de maak',
      review: 'Wacht op akkoord',
      approved: 'Akkoord',
      loaded: 'Klaargezet',
      published: 'Geplaatst',
      skipped: 'Vervallen',
    },
    openPlace: 'Open plek',
    readyBy: 'Klaar',
  },
  names: {
    channels: new Map([[ids.channel, 'Instagram']]),
    themes: new Map([[ids.theme, 'Achter de schermen']]),
    formats: new Map([[ids.format, 'Video']]),
    messages: new Map([[ids.message, 'Samen maken we de wijk']]),
    people: new Map([[ids.person, 'Noor']]),
  },
  dateInWords(date) {
    const words = knownWords.get(date) ?? inWords.format(Date.parse(date))
    knownWords.set(date, words)
    return words
  },
  moneyInWords: (cents) => `€ ${cents / 100}`,
  linkOf: (post) => `https://cadans.example/w/1/calendar?post=${post.id}&date=${post.date}`,
}

export const everything: FeedFilter = {
  ownerIds: [],
  channelIds: [],
  themeIds: [],
  statuses: [],
  deadlines: true,
  openPlaces: true,
  work: false,
}

export function postWith(parts: Partial<FeedPost> = {}): FeedPost {
  return {
    id: ids.post,
    version: 1,
    sequence: 0,
    changedAt: '2026-11-20T09:30:15.123Z',
    channelId: ids.channel,
    date: '2026-12-01',
    time: '12:00',
    title: 'Kijkje in de keuken',
    themeId: ids.theme,
    formatId: ids.format,
    messageId: ids.message,
    ownerId: ids.person,
    status: 'planned',
    deadline: '2026-11-28',
    promotionCents: 0,
    ...parts,
  }
}

/** Unfolded lines of a document. */
export function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

/** What a calendar program makes of the text. */
export function readCalendar(text: string): ICAL.Component {
  const parsed: unknown[] = ICAL.parse(text)
  return new ICAL.Component(parsed)
}

export function readEvents(text: string): readonly ICAL.Component[] {
  return readCalendar(text).getAllSubcomponents('vevent')
}

/** The value of a text property that ical.js 2 does not know, and so leaves escaped. */
export function readUnknownText(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name)).replace(/\\(.)/g, (_pair, character: string) =>
    character === 'n' ? '\n' : character,
  )
}
