import { addDays, type Absence, type Campaign, type Id, type LocalDate, mondayOf } from '@cadans/domain'
import type { Moment } from '../../lib/moment.ts'
import type { Period } from './period.ts'

/** In what order things stand in a day: what runs over days, what is so that day, posts, and what is folded away. */
export const rank = { band: 0, line: 1, post: 2, fold: 3 } as const

interface WholeDays {
  id: string
  title: string
  start: LocalDate
  /** The day after. */
  end: LocalDate
  allDay: true
  editable: false
}

/** What runs over days in a lane of its own: a campaign, or promotion without a post. One for each week, so that each says which it is. */
export interface BandEvent extends WholeDays {
  extendedProps: {
    rank: 0
    band: {
      /** A campaign's id; null is a line of promotion. */
      campaignId: Id | null
      /** A CSS colour. */
      colour: string
      isStart: boolean
      isEnd: boolean
    }
  }
}

/** What is so on a day and is no post: its milestones, who is away, what there is to do; in a list also that it is closed, and what it is called. */
export interface LineEvent extends WholeDays {
  interactive: false
  extendedProps: { rank: 1; line: DayFact['kind'] | 'work' }
}

/** Something that a day is, in words: nothing is posted on it, it has a name or a milestone, or somebody is away. */
export interface DayFact {
  kind: 'closed' | 'date' | 'milestone' | 'away'
  words: string
}

/** The posts of a day that are folded away. */
export interface FoldEvent extends WholeDays {
  extendedProps: { rank: 3; fold: { date: LocalDate; count: number } }
}

/** The moment itself, between the posts of today. */
export interface NowEvent {
  id: 'now'
  title: string
  start: string
  editable: false
  interactive: false
  extendedProps: { rank: 2; isNow: true }
}

export type DayEvent = BandEvent | LineEvent | FoldEvent | NowEvent

interface Span {
  from: LocalDate
  until: LocalDate
}

/** A part of a span within one week. */
interface Piece extends Span {
  isStart: boolean
  isEnd: boolean
}

/** A span cut at the edges of a period and at each Monday. */
export function weeklyPieces(span: Span, period: Period): Piece[] {
  const last = span.until < period.until ? span.until : period.until
  const pieces: Piece[] = []
  for (let from = span.from > period.from ? span.from : period.from; from <= last; ) {
    const sunday = addDays(mondayOf(from), 6)
    const until = sunday < last ? sunday : last
    pieces.push({ from, until, isStart: from === span.from, isEnd: until === span.until })
    from = addDays(until, 1)
  }
  return pieces
}

function wholeDays(id: string, title: string, { from, until }: Span): WholeDays {
  return { id, title, start: from, end: addDays(until, 1), allDay: true, editable: false }
}

export interface Banded extends Span {
  id: Id
  campaignId: Id | null
  colour: string
}

/** Bands in sight, a piece a week; `nameOf` says what a piece is. */
export function bandEvents<Row extends Banded>(
  rows: readonly Row[],
  period: Period,
  nameOf: (row: Row, piece: Piece) => string,
): BandEvent[] {
  return rows.flatMap((row) =>
    weeklyPieces(row, period).map((piece) => ({
      ...wholeDays(`band-${row.id}-${piece.from}`, nameOf(row, piece), piece),
      extendedProps: {
        rank: rank.band,
        band: {
          campaignId: row.campaignId,
          colour: row.colour,
          isStart: piece.isStart,
          isEnd: piece.isEnd,
        },
      },
    })),
  )
}

/** Which week of a campaign a date falls in, and of how many; each from a Monday. */
export function weekOfCampaign({ from, until }: Pick<Campaign, 'from' | 'until'>, date: LocalDate) {
  const weeks = (day: LocalDate) => {
    const first = Temporal.PlainDate.from(mondayOf(from))
    return first.until(mondayOf(day), { largestUnit: 'week' }).weeks + 1
  }
  return { week: weeks(date), of: weeks(until) }
}

/** Who is away, a line a week; `nameOf` is told until when. */
export function awayEvents(
  absences: readonly Absence[],
  period: Period,
  nameOf: (absence: Absence, piece: Piece) => string,
): LineEvent[] {
  return absences.flatMap((absence) =>
    weeklyPieces(absence, period).map((piece) => ({
      ...wholeDays(`away-${absence.id}-${piece.from}`, nameOf(absence, piece), piece),
      interactive: false,
      extendedProps: { rank: rank.line, line: 'away' },
    })),
  )
}

/** What there is to do on each day; `nameOf` puts several in one line. */
export function workEvents(
  work: ReadonlyMap<LocalDate, readonly string[]>,
  nameOf: (names: readonly string[]) => string,
): LineEvent[] {
  return [...work].map(([date, names]) => ({
    ...wholeDays(`work-${date}`, nameOf(names), { from: date, until: date }),
    interactive: false,
    extendedProps: { rank: rank.line, line: 'work' },
  }))
}

/** The milestones of each day. */
export function milestoneEvents(milestones: ReadonlyMap<LocalDate, readonly string[]>): LineEvent[] {
  return [...milestones].map(([date, names]) => ({
    ...wholeDays(`milestone-${date}`, names.join(' · '), { from: date, until: date }),
    interactive: false,
    extendedProps: { rank: rank.line, line: 'milestone' },
  }))
}

/** In a list, what each day is: also a day without posts stands there for it. */
export function factEvents(facts: ReadonlyMap<LocalDate, readonly DayFact[]>): LineEvent[] {
  return [...facts].flatMap(([date, ofDay]) =>
    ofDay.map(({ kind, words }, index) => ({
      ...wholeDays(`fact-${date}-${index}`, words, { from: date, until: date }),
      interactive: false,
      extendedProps: { rank: rank.line, line: kind },
    })),
  )
}

export function foldEvent(date: LocalDate, count: number, title: string): FoldEvent {
  return {
    ...wholeDays(`fold-${date}`, title, { from: date, until: date }),
    extendedProps: { rank: rank.fold, fold: { date, count } },
  }
}

export function nowEvent({ date, time }: Moment, title: string): NowEvent {
  return {
    id: 'now',
    title,
    start: `${date}T${time}`,
    editable: false,
    interactive: false,
    extendedProps: { rank: rank.post, isNow: true },
  }
}
