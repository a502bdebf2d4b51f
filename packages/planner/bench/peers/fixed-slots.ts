import { divide } from '@cadans/domain'
import { type ChannelModel, type Model, modelOf } from '../../src/request/model.ts'
import type { Place, PlanRequest } from '../../src/request/plan.ts'
import { makersOf } from '../../src/possible/makers.ts'
import { minutesOfWork } from '../../src/request/entry.ts'
import { dateOf, dateOfWeek, mondayOfWeek, timeOf, weekOfDay } from '../../src/request/week.ts'
import { chooserOf } from '../../src/slots/week-choice.ts'

/** Weeks after which the grid of times begins anew. */
const GRID_WEEKS = 4

/** One time of the grid in one week of the horizon. */
interface GridTime {
  channel: ChannelModel
  day: number
  minute: number
  /** Its rank among the channel's times in the four weeks. */
  rank: number
  /** How many the channel has in the four weeks. */
  of: number
}

/**
 * Times that repeat every four weeks, as many as the frequency asks for in an open week and at the same best moments that our own
 * choice finds there: a queue set to best times scores as well. Closed days are skipped by hand; a campaign's intensity is not known.
 */
export function gridTimes(model: Model): GridTime[] {
  const times: GridTime[] = []
  for (const channel of model.channels) {
    const chooser = chooserOf(model, channel)
    const wanted = Array.from({ length: GRID_WEEKS }, (_, week) => postsIn(channel, week))
    const grid = wanted.flatMap((count, week) =>
      chooser
        .choose({ count, days: [0, 1, 2, 3, 4, 5, 6], after: -1, fixed: [] })
        .picks.map(({ day, slot }) => ({ week, day, minute: slot.minute })),
    )
    const first = weekOfDay(model.firstDay)
    for (let week = first; week <= weekOfDay(model.lastDay); week += 1) {
      for (const [rank, at] of grid.entries()) {
        if (at.week !== (week - first) % GRID_WEEKS) continue
        const day = mondayOfWeek(week) + at.day
        if (day < model.firstDay || day > model.lastDay || model.closed.has(day)) continue
        times.push({ channel, day, minute: at.minute, rank, of: grid.length })
      }
    }
  }
  return times.toSorted((a, b) => a.day - b.day || a.minute - b.minute || a.channel.index - b.channel.index)
}

/** Whole posts in a week of the grid. */
function postsIn({ tactic: { frequency } }: ChannelModel, week: number): number {
  return Math.floor((frequency * (week + 1)) / 1000) - Math.floor((frequency * week) / 1000)
}

/** The theme that a queue gives at a time: what tells the queues apart. */
type ThemeOf = (time: GridTime) => number

/** Whoever fills the queue deals from a list of so many. */
const LIST = 20

/**
 * Fills the grid. Whoever fills it keeps by hand the mix of formats, messages and origins that the tactic asks for, channel by
 * channel from a list of twenty, and asks the people who can make a format in turn. Nobody counts hours or looks whether a theme
 * suits; nothing is promoted, nobody is hired.
 */
export function fillGrid(request: PlanRequest, themeOf: (model: Model) => ThemeOf): Place[] {
  const model = modelOf(request)
  const makers = makersOf(model)
  const theme = themeOf(model)
  const inMix = (weights: readonly number[]): (() => number | undefined) =>
    turns(spreadOut(divide(LIST, weights)))
  const formats = model.channels.map(({ formatWeights }) => inMix(formatWeights))
  const messages = model.channels.map(() => inMix(model.messages.map(({ priority }) => priority)))
  const origins = model.channels.map(({ ownShare }) => inMix([ownShare, 1000 - ownShare]))
  const owners = makers.skilled.map((people) => turns(people))
  return gridTimes(model).map((time, index) => {
    const { channel, day, minute } = time
    const format = formats[channel.index]?.() ?? 0
    const origin = origins[channel.index]?.() === 1 ? 'curated' : 'own'
    const message = model.messages[messages[channel.index]?.() ?? 0]
    const owner = owners[format]?.()
    const deadline = day - (model.formats[format]?.leadDays ?? 0)
    return {
      key: `${channel.id}/${dateOf(day)}/${index}`,
      channelId: channel.id,
      date: dateOf(day),
      time: timeOf(minute),
      themeId: model.themes[theme(time)]?.id ?? null,
      formatId: model.formats[format]?.id ?? null,
      messageId: message?.id ?? null,
      goalId: message?.goalIds[0] ?? null,
      segmentId: null,
      origin,
      sourceId: null,
      ownerId: owner === undefined ? null : (model.people[owner]?.id ?? null),
      hiredHelpId: null,
      campaignId: null,
      rubricId: null,
      milestoneId: null,
      familyId: null,
      reserve: false,
      inviting: false,
      productionWeek: dateOfWeek(weekOfDay(deadline)),
      deadline: dateOf(deadline),
      minutes: owner === undefined ? 0 : minutesOfWork(model, { format, origin, lead: null }),
      promotionCents: 0,
      reasons: [],
    }
  })
}

/** The next of a list at each call, from the start again after the last. */
export function turns<T>(list: readonly T[]): () => T | undefined {
  let at = 0
  return () => {
    const next = list[at % list.length]
    at += 1
    return next
  }
}

/** Each value's copies in the middles of as many equal parts of the whole; ties to the earlier value. */
export function spreadOut(counts: readonly number[]): number[] {
  return counts
    .flatMap((count, value) =>
      Array.from({ length: count }, (_, copy) => ({ value, at: (2 * copy + 1) / (2 * count) })),
    )
    .toSorted((a, b) => a.at - b.at || a.value - b.value)
    .map(({ value }) => value)
}
