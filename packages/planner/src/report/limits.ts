import type { HiredHelp, LeftOut } from '@cadans/domain'
import { Behind } from '../numbers/behind.ts'
import { NONE } from '../numbers/chairman.ts'
import { type Entry, minutesOfWork } from '../request/entry.ts'
import { crewOf, furthestFromDue } from '../hours/crew.ts'
import { countIdeas, possibleReuse } from '../ideas/ideas.ts'
import { invitingLimits } from './inviting-limit.ts'
import { leftLimits } from './left-limits.ts'
import type { Model } from '../request/model.ts'
import type { Limit } from '../request/plan.ts'
import type { Workshop } from '../possible/workshop.ts'
import { thousandths, WHOLE } from '../numbers/shares.ts'
import { dateOfWeek, weekOfDay } from '../request/week.ts'
import type { Wishes } from '../demand/wishes.ts'

/** People plan their hours in quarters. */
const HOURS_STEP = 15
/** A count that ends further from its quota than this, in thousandths of a post, was not brought back by any choice. */
const SHORT = 1500
/** A sensible part of ideas for several channels, per mille. */
const USUAL_REUSE = 300

/**
 * Says where the plan as a whole falls short of the wish, by how much, and what would help.
 * @param entries standing and new, in order of time
 * @param made these, and standing posts beyond the horizon
 */
export function limitsOf(
  workshop: Workshop,
  entries: readonly Entry[],
  { wishes, leftOut, made }: { wishes: Wishes; leftOut: readonly LeftOut[]; made: readonly Entry[] },
): Limit[] {
  const { themes, messages } = workshop.model
  const counted = entries.filter(({ reserve }) => !reserve)
  return [
    ...hoursLimit(workshop, entries),
    ...balanceLimit(workshop, made),
    ...shortOf(
      counted.filter(({ theme }) => theme !== NONE),
      {
        values: themes.length,
        sharesOf: ({ channel, day }) => wishes.themes(channel, day),
        valueOf: ({ theme }) => theme,
      },
    ).map(({ value, ...short }): Limit => {
      return { code: 'limit.theme', themeId: themes[value]?.id ?? '', ...short }
    }),
    ...shortOf(
      counted.filter(({ message }) => message !== NONE),
      {
        values: messages.length,
        sharesOf: (entry) => wishes.messagesAt(entry),
        valueOf: ({ message }) => message,
      },
    ).map(({ value, ...short }): Limit => {
      return { code: 'limit.message', messageId: messages[value]?.id ?? '', ...short }
    }),
    ...invitingLimits(workshop.model, counted),
    ...compatibleLimits(workshop.model, counted),
    ...reuseLimit(workshop.model, entries),
    ...reuseGain(workshop.model, counted),
    ...leftLimits(workshop.model, leftOut),
  ]
}

function hoursLimit(workshop: Workshop, entries: readonly Entry[]): Limit[] {
  const { model, makers, ledger } = workshop
  const over = (person: number, week: number): number =>
    Math.max(0, ledger.used(person, week) - makers.wholeCapacity(person, week))
  const byWeek: number[] = []
  for (let week = model.nowWeek; week <= weekOfDay(model.lastDay); week += 1) {
    const minutes = model.people.reduce((sum, _, person) => sum + over(person, week), 0)
    if (minutes > 0) byWeek.push(minutes)
  }
  const crowded = entries.filter(
    ({ standing, person, productionWeek }) =>
      standing === null && person !== NONE && over(person, productionWeek) > 0,
  )
  const [largest] = crowded.toSorted((a, b) => b.minutes - a.minutes || a.order - b.order)
  if (largest === undefined) return []
  const overMinutes = byWeek.reduce((sum, minutes) => sum + minutes, 0)
  const fewer = Math.ceil(overMinutes / Math.max(1, minutesOfWork(model, largest)))
  const help = cheapest(
    crowded.flatMap(({ format, channel }) =>
      format === largest.format ? makers.help(format, channel.id) : [],
    ),
  )
  return [
    {
      code: 'limit.hours',
      overMinutes,
      weeks: byWeek.length,
      moreMinutes: Math.ceil(Math.max(...byWeek) / HOURS_STEP) * HOURS_STEP,
      formatId: model.formats[largest.format]?.id ?? '',
      fewer,
      hiredHelpId: help?.id ?? null,
      costCents: (help?.costCents ?? 0) * fewer,
    },
  ]
}

function balanceLimit(workshop: Workshop, made: readonly Entry[]): Limit[] {
  const { model } = workshop
  if (!model.tactic.balanceHours) return []
  const crew = crewOf(workshop, made)
  const found = furthestFromDue(crew)
  if (found === undefined || Math.abs(found.ahead) <= crew.largest * WHOLE) return []
  const { person, week, ahead } = found
  return [
    {
      code: 'limit.balance',
      personId: model.people[person]?.id ?? '',
      week: dateOfWeek(week),
      isAhead: ahead > 0,
      apartMinutes: Math.round(Math.abs(ahead) / WHOLE),
      largestMinutes: crew.largest,
    },
  ]
}

function reuseLimit({ tactic: { reuse } }: Model, entries: readonly Entry[]): Limit[] {
  const { ideas, shared } = countIdeas(entries)
  if (reuse.share * ideas - shared * 1000 <= SHORT) return []
  const wanted = Math.floor((reuse.share * ideas) / 1000)
  return [{ code: 'limit.reuse', ideas, shared, wanted, withinDays: reuse.withinDays }]
}

/** Less saved than this is not worth a word. */
const LEAST_SAVED = 60

/** What would be gained where nobody asked for ideas on several channels, were so many of them to go there: as many as a new workspace has. */
function reuseGain(model: Model, entries: readonly Entry[]): Limit[] {
  const { share, withinDays } = model.tactic.reuse
  if (share > 0) return []
  const {
    ideas,
    posts,
    minutes: savedMinutes,
  } = possibleReuse(model, entries, { share: USUAL_REUSE, withinDays })
  return savedMinutes < LEAST_SAVED
    ? []
    : [{ code: 'limit.reuseOff', ideas, posts, savedMinutes, withinDays }]
}

/** Where no format suits a theme, the other themes share what it would have had: on that channel it is not short, over all it is. */
function compatibleLimits({ channels, themes, formats }: Model, entries: readonly Entry[]): Limit[] {
  return channels.flatMap(({ id: channelId, index, suits, formatWeights }) => {
    const posts = entries.filter(({ channel, theme }) => channel.index === index && theme !== NONE).length
    const usual = formats[formatWeights.indexOf(Math.max(...formatWeights))]
    return themes.flatMap(({ id: themeId, share }, theme): Limit[] => {
      const owed = suits[theme] === true ? 0 : share * posts
      return owed > SHORT && usual !== undefined
        ? [{ code: 'limit.compatible', channelId, themeId, formatId: usual.id, owed }]
        : []
    })
  })
}

function cheapest(helpers: readonly HiredHelp[]): HiredHelp | undefined {
  return helpers.filter(({ kind }) => kind === 'post').toSorted((a, b) => a.costCents - b.costCents)[0]
}

interface Short {
  channelId: string
  value: number
  owed: number
  /** What it has of the channel's posts, per mille. */
  share: number
}

/** What ends too far behind its quota on a channel. */
function shortOf(
  entries: readonly Entry[],
  {
    values,
    sharesOf,
    valueOf,
  }: { values: number; sharesOf: (entry: Entry) => readonly number[]; valueOf: (entry: Entry) => number },
): Short[] {
  return [...Map.groupBy(entries, ({ channel }) => channel.id)].flatMap(([channelId, own]) => {
    const behind = new Behind(values)
    for (const entry of own) {
      behind.due(sharesOf(entry))
      behind.give(valueOf(entry))
    }
    return Array.from({ length: values }, (_, value) => value).flatMap((value): Short[] => {
      const owed = thousandths(behind.of(value), WHOLE)
      if (owed <= SHORT) return []
      const given = own.filter((entry) => valueOf(entry) === value).length
      return [{ channelId, value, owed, share: Math.floor((given * 1000) / own.length) }]
    })
  })
}
