import type { Origin } from '@cadans/domain'
import { balanceOf } from './balance.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import { fillKnapsack } from '../promotion/knapsack.ts'
import { isSameIdea } from '../ideas/ideas.ts'
import type { Ledger } from '../possible/ledger.ts'
import type { Makers } from '../possible/makers.ts'
import type { Model } from '../request/model.ts'
import type { Metric } from '../request/plan.ts'
import { promotable } from '../promotion/promotion.ts'
import type { Workshop } from '../possible/workshop.ts'
import { brokenRules } from './rules.ts'
import { bestScore } from '../slots/slots.ts'
import type { Chooser } from '../slots/week-choice.ts'
import { CLASH_MINUTES } from '../values/theme.ts'
import type { Wishes } from '../demand/wishes.ts'
import { weekOfDay } from '../request/week.ts'
import { missing } from '../numbers/table.ts'

interface Measured {
  model: Model
  wishes: Wishes
  makers: Makers
  ledger: Ledger
  choosers: readonly Chooser[]
  /** Standing and new, in order of time, within the horizon. */
  entries: readonly Entry[]
  wanted: number
  placed: number
}

const ORIGINS: readonly Origin[] = ['own', 'curated']

/**
 * The figures that a plan is judged by, for report, adherence and benchmark alike. Balances (M1 to M3) are in thousandths of a
 * post, M4 and M6 count, the others are in thousandths of their whole.
 */
export function metricsOf(measured: Measured): Metric[] {
  const { model, wishes, entries, makers, ledger, wanted, placed } = measured
  const kept = entries.filter(({ dropped, standing }) => !dropped && standing?.status !== 'skipped')
  const themed = kept.filter(({ reserve }) => !reserve)
  const theme = balanceOf(themed, {
    rowOf: ({ channel, day }) => wishes.themes(channel, day),
    valueOf: (entry) => entry.theme,
  })
  const origin = balanceOf(themed, {
    rowOf: ({ channel }) => wishes.origins(channel),
    valueOf: (entry) => ORIGINS.indexOf(entry.origin),
  })
  const message = balanceOf(themed, {
    rowOf: (entry) => wishes.messagesAt(entry),
    valueOf: (entry) => entry.message,
  })
  const format = balanceOf(themed, {
    rowOf: ({ channel }) => wishes.formats(channel),
    valueOf: (entry) => entry.format,
  })
  const metric = (name: Metric['name'], value: number, bound: number | null): Metric => ({
    name,
    attribute: null,
    value,
    bound,
  })
  return [
    { name: 'M1', attribute: 'theme', value: theme.channel, bound: theme.bound },
    { name: 'M1', attribute: 'origin', value: origin.channel, bound: origin.bound },
    { name: 'M1', attribute: 'message', value: message.channel, bound: message.bound },
    { name: 'M2', attribute: 'theme', value: theme.total, bound: null },
    { name: 'M3', attribute: 'format', value: format.channel, bound: format.bound },
    metric('M4', repeats(themed), 0),
    metric('M5', clashes(themed), null),
    metric('M6', brokenRules(entries, { model, makers, ledger }).length, 0),
    metric('M7', overload({ model, makers, ledger }), null),
    metric('M8', perMille(placed, wanted), 1000),
    metric('M9', audience(measured, kept), 1000 - model.tactic.audienceLoss),
    metric('M11', promotion(model, kept), 1000),
  ]
}

/** Themes that follow themselves on a channel. */
function repeats(entries: readonly Entry[]): number {
  const last = new Map<number, number>()
  let found = 0
  for (const { channel, theme } of entries) {
    if (theme === NONE) continue
    if (last.get(channel.index) === theme) found += 1
    last.set(channel.index, theme)
  }
  return found
}

/** Thousandths of the places whose theme ran on another channel less than a day before, in another idea. */
function clashes(entries: readonly Entry[]): number {
  const themed = entries.filter(({ theme }) => theme !== NONE)
  let found = 0
  let from = 0
  for (const [index, entry] of themed.entries()) {
    while ((themed[from]?.at ?? entry.at) <= entry.at - CLASH_MINUTES) from += 1
    for (let other = from; other < index; other += 1) {
      const seen = themed[other]
      if (seen?.theme !== entry.theme || seen.channel === entry.channel || isSameIdea(seen, entry)) continue
      found += 1
      break
    }
  }
  return themed.length === 0 ? 0 : Math.round((found * 1000) / themed.length)
}

/** Minutes above capacity against all minutes, over people and weeks. */
function overload(workshop: Workshop): number {
  const { over, all } = minutesOf(workshop)
  return all === 0 ? 0 : Math.round((over * 1000) / all)
}

/** Minutes of work, and those above capacity among them, over people and weeks. */
export function minutesOf({ model, makers, ledger }: Workshop): { over: number; all: number } {
  let over = 0
  let all = 0
  for (const person of model.people.keys()) {
    for (let week = model.nowWeek; week <= weekOfDay(model.lastDay); week += 1) {
      const used = ledger.used(person, week)
      all += used
      over += Math.max(0, used - makers.wholeCapacity(person, week))
    }
  }
  return { over, all }
}

function audience({ model, choosers }: Measured, entries: readonly Entry[]): number {
  let scored = 0
  let best = 0
  for (const chooser of choosers) best += bestScore(model, chooser, entries)
  for (const { score } of entries) scored += score
  return perMille(scored, best)
}

/** Value promoted against the exact optimum, all months together. */
function promotion(model: Model, entries: readonly Entry[]): number {
  let promoted = 0
  let best = 0
  for (const { byRule, roomCents } of promotable(model, entries)) {
    const rules = [...byRule].map(([{ amountCents, value }, list]) => {
      promoted += value * list.filter(({ promotionCents }) => promotionCents > 0).length
      return { cost: amountCents, value, count: list.length }
    })
    for (const [at, taken] of fillKnapsack(rules, roomCents).entries())
      best += taken * (rules[at]?.value ?? missing(at))
  }
  return perMille(promoted, best)
}

function perMille(part: number, whole: number): number {
  return whole === 0 ? 1000 : Math.round((part * 1000) / whole)
}
