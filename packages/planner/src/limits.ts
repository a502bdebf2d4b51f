import type { HiredHelp } from '@cadans/domain'
import { NONE } from './chairman.ts'
import { type Entry, minutesOfWork } from './entry.ts'
import { countIdeas } from './ideas.ts'
import type { Model } from './model.ts'
import type { Limit } from './plan.ts'
import type { Workshop } from './production.ts'
import { thousandths, WHOLE } from './shares.ts'
import { weekOfDay } from './week.ts'
import type { Wishes } from './wishes.ts'

/** People plan their hours in quarters. */
const HOURS_STEP = 15
/** A count that ends further from its quota than this, in thousandths of a post, was not brought back by any choice. */
const SHORT = 1500

/**
 * Says where the plan as a whole falls short of the wish, and by how much: what single places could not have is in the lines left
 * out.
 * @param entries standing and new, in order of time
 */
export function limitsOf(workshop: Workshop, entries: readonly Entry[], wishes: Wishes): Limit[] {
  const { themes, messages } = workshop.model
  const counted = entries.filter(({ reserve }) => !reserve)
  return [
    ...hoursLimit(workshop, entries),
    ...shortOf(
      counted.filter(({ theme }) => theme !== NONE),
      (entry) => wishes.themes(entry.channel, entry.day),
      ({ theme }) => theme,
    ).map(({ channelId, value, owed }): Limit => {
      return { code: 'limit.theme', channelId, themeId: themes[value]?.id ?? '', owed }
    }),
    ...shortOf(
      counted.filter(({ message }) => message !== NONE),
      ({ day }) => wishes.messages(day),
      ({ message }) => message,
    ).map(({ channelId, value, owed }): Limit => {
      return { code: 'limit.message', channelId, messageId: messages[value]?.id ?? '', owed }
    }),
    ...reuseLimit(workshop.model, entries),
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

function reuseLimit({ tactic: { reuse } }: Model, entries: readonly Entry[]): Limit[] {
  const { ideas, shared } = countIdeas(entries)
  if (reuse.share * ideas - shared * 1000 <= SHORT) return []
  const wanted = Math.floor((reuse.share * ideas) / 1000)
  return [{ code: 'limit.reuse', ideas, shared, wanted, withinDays: reuse.withinDays }]
}

function cheapest(helpers: readonly HiredHelp[]): HiredHelp | undefined {
  return helpers.filter(({ kind }) => kind === 'post').toSorted((a, b) => a.costCents - b.costCents)[0]
}

interface Short {
  channelId: string
  value: number
  owed: number
}

/** What ends too far behind its quota on a channel. */
function shortOf(
  entries: readonly Entry[],
  sharesOf: (entry: Entry) => readonly number[],
  valueOf: (entry: Entry) => number,
): Short[] {
  const channels: { channelId: string; behind: number[] }[] = []
  for (const entry of entries) {
    const { behind } = (channels[entry.channel.index] ??= { channelId: entry.channel.id, behind: [] })
    for (const [value, share] of sharesOf(entry).entries()) {
      behind[value] = (behind[value] ?? 0) + share - (value === valueOf(entry) ? WHOLE : 0)
    }
  }
  return channels.flatMap(({ channelId, behind }) =>
    behind.flatMap((parts, value): Short[] => {
      const owed = thousandths(parts, WHOLE)
      return owed > SHORT ? [{ channelId, value, owed }] : []
    }),
  )
}
