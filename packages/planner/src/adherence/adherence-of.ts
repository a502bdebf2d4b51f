import {
  dayNumber,
  type Horizon,
  type Id,
  isLapsed,
  isPaused,
  type LocalDate,
  type LocalTime,
  type Strategy,
  type Tactic,
} from '@cadans/domain'
import type {
  Adherence,
  BudgetLine,
  Counted,
  CountedPost,
  FrequencyCell,
  HoursCell,
  MixLine,
} from './adherence.ts'
import { weeklyTargets } from './adherence-target.ts'
import { demandOf } from '../demand/demand.ts'
import { type Entry, standingEntry } from '../request/entry.ts'
import { linkStanding } from '../ideas/ideas.ts'
import { makersOf } from '../possible/makers.ts'
import { type Model, modelOf } from '../request/model.ts'
import { lineCents } from '../promotion/promotion.ts'
import { dateOfWeek, monthOf, monthOfDate, weekOfDay } from '../request/week.ts'
import { wishesOf } from '../demand/wishes.ts'
import { missing } from '../numbers/table.ts'

export interface AdherenceRequest {
  now: { date: LocalDate; time: LocalTime }
  horizon: Horizon
  /** The first day on which anything is wanted; null or left out is always. */
  since?: LocalDate | null
  strategy: Strategy
  tactic: Tactic
  /** Posts in the horizon, and those beyond it that its weeks make and its months pay for; skipped ones are passed over. */
  posts: readonly CountedPost[]
}

type Tally = Map<string, Id[]>

/** Planned and published against the tactic: the same demand and shares that the plan is made from. */
export function adherence(request: AdherenceRequest): Adherence {
  const { horizon } = request
  const model = wantedModel(request)
  if (model === undefined) return nothing(horizon)
  const counting = countedPosts(request)
  const inside = within(horizon, counting)
  return {
    horizon,
    frequency: frequencyOf(model, unpaused(request, inside)),
    mixes: mixesOf(model, inside),
    hours: hoursOf(model, counting),
    budgets: budgetsOf(model, counting),
  }
}

/** Of `adherence` the frequency alone, at a fraction of its work. */
export function frequency(request: AdherenceRequest): readonly FrequencyCell[] {
  const model = wantedModel(request)
  if (model === undefined) return []
  return frequencyOf(model, unpaused(request, within(request.horizon, countedPosts(request))))
}

/** What the days are held against on which anything is wanted; undefined where there are none. */
function wantedModel(request: AdherenceRequest): Model | undefined {
  const { horizon, since } = request
  const from = since && since > horizon.from ? since : horizon.from
  return from > horizon.until ? undefined : modelOf({ ...request, horizon: { ...horizon, from } })
}

function countedPosts({ posts, now }: AdherenceRequest): readonly CountedPost[] {
  return posts.filter((post) => post.status !== 'skipped' && !isLapsed(post, now.date))
}

function within({ from, until }: Horizon, posts: readonly CountedPost[]): readonly CountedPost[] {
  return posts.filter(({ date }) => date >= from && date <= until)
}

function unpaused(
  { strategy, now }: AdherenceRequest,
  posts: readonly CountedPost[],
): readonly CountedPost[] {
  return posts.filter((post) => !isPaused(post, strategy.closedDays, now.date))
}

function nothing(horizon: Horizon): Adherence {
  const mixes = { theme: [], format: [], origin: [], message: [], inviting: [] }
  return { horizon, frequency: [], mixes, hours: [], budgets: [] }
}

function frequencyOf(model: Model, posts: readonly CountedPost[]): FrequencyCell[] {
  const tally: Tally = new Map()
  for (const { id, channelId, date, status } of posts) {
    const kind = status === 'published' || status === 'open' ? status : 'planned'
    note(tally, `${channelId}/${weekOfDay(dayNumber(date))}/${kind}`, id)
  }
  return model.channels.flatMap((channel) => {
    const targetOf = weeklyTargets(model, channel)
    return demandOf(channel, model).map((demand) => {
      const read = (kind: string): Counted => counted(tally, `${channel.id}/${demand.week}/${kind}`)
      return {
        channelId: channel.id,
        week: dateOfWeek(demand.week),
        target: targetOf(demand),
        published: read('published'),
        planned: read('planned'),
        open: read('open'),
      }
    })
  })
}

function mixesOf(model: Model, posts: readonly CountedPost[]): Adherence['mixes'] {
  const wishes = wishesOf(model)
  const channels = new Map(model.channels.map((channel) => [channel.id, channel]))
  const entries = posts.flatMap((post) => {
    const channel = channels.get(post.channelId)
    return channel === undefined || post.reserve
      ? []
      : [{ post, entry: standingEntry(model, channel, { ...post, placeKey: null }) }]
  })
  const themed = posts.filter(({ reserve }) => !reserve)
  const wanted = (rowOf: (entry: Entry) => readonly number[]): number[] => {
    const total: number[] = []
    for (const { entry } of entries) {
      for (const [index, share] of rowOf(entry).entries()) total[index] = (total[index] ?? 0) + share
    }
    return total
  }
  return {
    theme: mixOf(themed, ({ themeId }) => themeId, {
      targets: targetsOf(
        model.themes,
        wanted(({ channel, day }) => wishes.themes(channel, day)),
        ({ share }) => share,
      ),
    }),
    format: mixOf(themed, ({ formatId }) => formatId, {
      targets: targetsOf(
        model.formats,
        wanted(({ channel }) => wishes.formats(channel)),
        () => null,
      ),
    }),
    origin: mixOf(themed, ({ origin }) => origin, {
      targets: targetsOf(
        [{ id: 'own' }, { id: 'curated' }],
        wanted(({ channel }) => wishes.origins(channel)),
        ({ id }) => (id === 'own' ? model.tactic.ownShare : 1000 - model.tactic.ownShare),
      ),
    }),
    message: mixOf(themed, ({ messageId }) => messageId, {
      targets: targetsOf(
        model.messages,
        wanted((entry) => wishes.messagesAt(entry)),
        () => null,
      ),
    }),
    inviting: mixOf(
      themed.filter(({ inviting }) => inviting),
      () => 'inviting',
      { targets: new Map([['inviting', model.tactic.invitingShare]]), whole: themed.length },
    ),
  }
}

/** Targets as the posts at hand add up to; while there are none, the share itself. */
function targetsOf<T extends { id: string }>(
  rows: readonly T[],
  wanted: readonly number[],
  shareOf: (row: T) => number | null,
): Map<string, number | null> {
  const total = wanted.reduce((sum, share) => sum + share, 0)
  return new Map(
    rows.map((row, index) => [
      row.id,
      total === 0 ? shareOf(row) : Math.round(((wanted[index] ?? missing(index)) / total) * 1000),
    ]),
  )
}

function mixOf(
  posts: readonly CountedPost[],
  valueOf: (post: CountedPost) => string | null,
  { targets, whole = posts.length }: { targets: ReadonlyMap<string, number | null>; whole?: number },
): MixLine[] {
  const tally: Tally = new Map()
  const none: Id[] = []
  for (const post of posts) {
    const value = valueOf(post)
    if (value === null) none.push(post.id)
    else note(tally, value, post.id)
  }
  const ids = new Set([...targets.keys(), ...tally.keys()])
  const line = (id: string | null, postIds: readonly Id[]): MixLine => ({
    id,
    target: id === null ? null : (targets.get(id) ?? null),
    actual: whole === 0 ? 0 : Math.round((postIds.length * 1000) / whole),
    posts: { count: postIds.length, postIds },
  })
  const lines = [...ids].map((id) => line(id, tally.get(id) ?? []))
  return none.length === 0 ? lines : [...lines, line(null, none)]
}

function hoursOf(model: Model, posts: readonly CountedPost[]): HoursCell[] {
  const makers = makersOf({ ...model, nowDay: model.firstDay, nowWeek: weekOfDay(model.firstDay) })
  const channel = model.channels[0]
  const tally: Tally = new Map()
  const minutes = new Map<string, number>()
  const entries =
    channel === undefined
      ? []
      : posts.map((post) => standingEntry(model, channel, { ...post, placeKey: null }))
  linkStanding(model, entries)
  for (const { standing, productionWeek, minutes: work } of entries) {
    if (standing === null || standing.ownerId === null) continue
    const key = `${standing.ownerId}/${productionWeek}`
    note(tally, key, standing.id)
    minutes.set(key, (minutes.get(key) ?? 0) + work)
  }
  const cells: HoursCell[] = []
  for (const [person, { id }] of model.people.entries()) {
    for (let week = weekOfDay(model.firstDay); week <= weekOfDay(model.lastDay); week += 1) {
      const key = `${id}/${week}`
      cells.push({
        personId: id,
        week: dateOfWeek(week),
        capacityMinutes: makers.wholeCapacity(person, week),
        plannedMinutes: minutes.get(key) ?? 0,
        posts: counted(tally, key),
      })
    }
  }
  return cells
}

function budgetsOf(model: Model, posts: readonly CountedPost[]): BudgetLine[] {
  const promoted: Tally = new Map()
  const hired: Tally = new Map()
  const cents = new Map<string, number>()
  for (const { id, date, promotionCents, hiredHelpId } of posts) {
    const month = monthOfDate(date)
    if (promotionCents > 0) {
      note(promoted, month, id)
      cents.set(month, (cents.get(month) ?? 0) + promotionCents)
    }
    if (hiredHelpId !== null) note(hired, `${hiredHelpId}/${month}`, id)
  }
  return monthsOf(model).flatMap((month) => [
    {
      month,
      hiredHelpId: null,
      ceilingCents: model.tactic.promotion.monthlyCeilingCents,
      plannedCents: (cents.get(month) ?? 0) + lineCents(model, month),
      posts: counted(promoted, month),
    },
    ...model.hiredHelp.map((help) => {
      const made = counted(hired, `${help.id}/${month}`)
      return {
        month,
        hiredHelpId: help.id,
        ceilingCents: help.monthlyCents,
        plannedCents: help.kind === 'post' ? made.count * help.costCents : help.monthlyCents,
        posts: made,
      }
    }),
  ])
}

function monthsOf({ firstDay, lastDay }: Model): string[] {
  const months = new Set<string>()
  for (let day = firstDay; day <= lastDay; day += 1) months.add(monthOf(day))
  return [...months]
}

function note(tally: Tally, key: string, id: Id): void {
  const list = tally.get(key)
  if (list === undefined) tally.set(key, [id])
  else list.push(id)
}

function counted(tally: Tally, key: string): Counted {
  const postIds = tally.get(key) ?? []
  return { count: postIds.length, postIds }
}
