import type { Id, Origin, Reason, Rubric } from '@cadans/domain'
import { dayNumber, makingMinutes, minutesOf } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import type { ChannelModel, MilestoneDay, Model } from './model.ts'
import type { FreePost, StandingPost } from './plan.ts'
import { minuteOf, mondayOfWeek, weekOfDay } from './week.ts'

/**
 * A post in the making, or a standing one among them: what the stages read and fill in, one after the other.
 * Values are indexes in the model's lists, {@link NONE} when there is none.
 */
export interface Entry {
  channel: ChannelModel
  day: number
  minute: number
  /** Wall-clock minutes since day 0, what order and spacing go by. */
  at: number
  week: number
  /** Its number among all entries in order of time. */
  order: number
  standing: StandingPost | null
  /** The free place of the earlier plan that this one goes on from. */
  kept: FreePost | null
  /** New, or in something not as it was in the earlier plan. */
  touched: boolean
  rubric: Rubric | null
  /** The milestone that it is for, and on which of its days. */
  milestone: MilestoneDay | null
  key: string
  reserve: boolean
  theme: number
  message: number
  goalId: Id | null
  segment: number
  origin: Origin
  sourceId: Id | null
  inviting: boolean
  /** Formats that lead time, skills and the channel leave possible, whatever the theme. */
  formats: readonly number[]
  format: number
  person: number
  hiredHelpId: Id | null
  campaignId: Id | null
  /** The first of its family, whose idea it adapts to its channel; null for a first one, and for an idea on one channel. */
  lead: Entry | null
  /** Those that adapt its idea. */
  adapted: readonly Entry[]
  productionWeek: number
  deadlineDay: number
  minutes: number
  promotionCents: number
  /** What its slot was chosen by, 0 where it was not chosen by activity. */
  score: number
  reasons: Reason[]
  /** Taken out by a later stage, which listed it as left out. */
  dropped: boolean
}

export function newEntry(
  channel: ChannelModel,
  {
    day,
    minute,
    rubric = null,
    milestone = null,
  }: { day: number; minute: number; rubric?: Rubric | null; milestone?: MilestoneDay | null },
): Entry {
  return {
    channel,
    day,
    minute,
    at: minuteOf(day, minute),
    week: weekOfDay(day),
    order: 0,
    standing: null,
    kept: null,
    touched: true,
    rubric,
    milestone,
    key: '',
    reserve: false,
    theme: NONE,
    message: NONE,
    goalId: null,
    segment: NONE,
    origin: 'own',
    sourceId: null,
    inviting: false,
    formats: [],
    format: NONE,
    person: NONE,
    hiredHelpId: null,
    campaignId: null,
    lead: null,
    adapted: [],
    productionWeek: weekOfDay(day),
    deadlineDay: day,
    minutes: 0,
    promotionCents: 0,
    score: 0,
    reasons: [],
    dropped: false,
  }
}

/** Makes a new place go on from one of the earlier plan, as the same place, perhaps at another moment. */
export function goOnFrom(entry: Entry, kept: FreePost): void {
  const isMoved = dayNumber(kept.date) !== entry.day || minutesOf(kept.time) !== entry.minute
  entry.kept = kept
  entry.touched = isMoved
  entry.key = kept.placeKey ?? ''
  if (isMoved) entry.reasons.push({ code: 'place.moved', date: kept.date, time: kept.time })
}

/** A standing post among the entries; values that the tactic no longer has count as none. */
export function standingEntry(model: Model, channel: ChannelModel, post: StandingPost): Entry {
  const entry = newEntry(channel, { day: dayNumber(post.date), minute: minutesOf(post.time) })
  const format = indexIn(model.formatIndex, post.formatId)
  return {
    ...entry,
    standing: post,
    key: post.placeKey ?? '',
    reserve: post.reserve,
    theme: indexIn(model.themeIndex, post.themeId),
    message: indexIn(model.messageIndex, post.messageId),
    goalId: post.goalId,
    segment: indexIn(model.segmentIndex, post.segmentId),
    origin: post.origin,
    inviting: post.inviting,
    format,
    person: indexIn(model.personIndex, post.ownerId),
    hiredHelpId: post.hiredHelpId,
    campaignId: post.campaignId,
    productionWeek: post.productionWeek === null ? entry.week : weekOfDay(dayNumber(post.productionWeek)),
    minutes:
      post.hiredHelpId === null ? minutesOfWork(model, { format, origin: post.origin, lead: null }) : 0,
    promotionCents: post.promotionCents,
  }
}

/** Minutes that making a post costs its owner. */
export function minutesOfWork(
  model: Model,
  { format, origin, lead }: Pick<Entry, 'format' | 'origin' | 'lead'>,
): number {
  const made = model.formats[format]
  return made === undefined ? 0 : makingMinutes(made, { origin, isAdapted: lead !== null })
}

/** Days before its post by which what is made in a format must be ready; without a format none. */
export function leadDaysOf({ formats }: Pick<Model, 'formats'>, format: number): number {
  return formats[format]?.leadDays ?? 0
}

/** How far back a day is looked for on which somebody works: longer than any two weeks that are closed. */
const MOST_DAYS_BACK = 16

/**
 * The day by which a post in a format must be ready: its lead time before it, or the last day before that on which people work, where
 * that is not over yet.
 */
export function readyDayOf(
  model: Pick<Model, 'formats' | 'daysOff' | 'nowDay'>,
  { day }: Pick<Entry, 'day'>,
  format: number,
): number {
  const due = day - leadDaysOf(model, format)
  const first = Math.max(model.nowDay, due - MOST_DAYS_BACK)
  for (let ready = due; ready >= first; ready -= 1) if (isWorkday(model, ready)) return ready
  return due
}

/** From Monday to Friday, but for days off. */
export function isWorkday({ daysOff }: Pick<Model, 'daysOff'>, day: number): boolean {
  return day - mondayOfWeek(weekOfDay(day)) < 5 && !daysOff.has(day)
}

/** The index of an id in one of the model's lists, {@link NONE} for none and for one that is there no more. */
export function indexIn(index: ReadonlyMap<Id, number>, id: Id | null): number {
  return id === null ? NONE : (index.get(id) ?? NONE)
}

/** Entries in order of time, then of channel, numbered: the one order in which all stages walk. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const sorted = entries.toSorted((a, b) => a.at - b.at || a.channel.index - b.channel.index)
  for (const [order, entry] of sorted.entries()) entry.order = order
  return sorted
}
