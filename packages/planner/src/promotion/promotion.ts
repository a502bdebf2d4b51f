import type { PromotionRule } from '@cadans/domain'
import type { Entry } from '../request/entry.ts'
import { fillKnapsack, spreadOver } from './knapsack.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { monthOf, monthOfDate } from '../request/week.ts'
import { missing } from '../numbers/table.ts'

/** One month's posts that a rule finds worth promoting. */
export interface Candidates {
  month: string
  /** What the ceiling leaves after lines without a post and standing posts. */
  roomCents: number
  /** New places by rule; a place stands under one rule only. */
  byRule: ReadonlyMap<PromotionRule, readonly Entry[]>
}

/**
 * Promotes, month by month, the posts that are worth most under the ceiling. Posts of one rule are equal, so the knapsack says
 * how many of each rule, and those are spread evenly over the month.
 */
export function setPromotion(model: Model, entries: readonly Entry[]): void {
  for (const { byRule, roomCents } of promotable(model, entries)) {
    const rules = [...byRule].map(([{ amountCents, value }, list]) => ({
      cost: amountCents,
      value,
      count: list.length,
    }))
    const taken = fillKnapsack(rules, roomCents)
    let leftCents = roomCents
    for (const [at, [rule, list]] of [...byRule].entries()) {
      for (const entry of promotedOf(rule, list, taken[at] ?? missing(at))) {
        const { amountCents, value } = rule
        leftCents -= amountCents
        entry.promotionCents = amountCents
        entry.reasons.push({ code: 'promotion.rule', ruleId: rule.id, amountCents, value, leftCents })
      }
    }
  }
}

/** So many of equal posts: those that were promoted before, and the others spread evenly. */
function promotedOf({ amountCents }: PromotionRule, list: readonly Entry[], count: number): Entry[] {
  const before = list.filter(({ kept }) => kept?.promotionCents === amountCents).slice(0, count)
  const others = list.filter((entry) => !before.includes(entry))
  const added = spreadOver(others.length, count - before.length).flatMap((index) => others[index] ?? [])
  return [...before, ...added].sort((a, b) => a.order - b.order)
}

/** What the planner can choose from, by month: also what the metric of promotion is held against. */
export function promotable(model: Model, entries: readonly Entry[]): Candidates[] {
  const { rules } = model.tactic.promotion
  const months = new Map<string, { spent: number; byRule: Map<PromotionRule, Entry[]> }>()
  for (const entry of entries) {
    if (entry.dropped || entry.standing?.status === 'skipped') continue
    const name = monthOf(entry.day)
    const month = months.get(name) ?? { spent: 0, byRule: new Map<PromotionRule, Entry[]>() }
    months.set(name, month)
    if (entry.standing !== null) {
      month.spent += entry.standing.promotionCents
      continue
    }
    const rule = bestRule(model, rules, entry)
    if (rule === undefined) continue
    const list = month.byRule.get(rule)
    if (list === undefined) month.byRule.set(rule, [entry])
    else list.push(entry)
  }
  return [...months].map(([month, { spent, byRule }]) => ({
    month,
    roomCents: Math.max(0, model.tactic.promotion.monthlyCeilingCents - lineCents(model, month) - spent),
    byRule,
  }))
}

/** Lines without a post come off the ceiling of every month that their period touches. */
export function lineCents(model: Pick<Model, 'tactic'>, month: string): number {
  return model.tactic.promotion.lines
    .filter(
      ({ from, until }) =>
        (from === null || monthOfDate(from) <= month) && (until === null || monthOfDate(until) >= month),
    )
    .reduce((total, { monthlyCents }) => total + monthlyCents, 0)
}

/** Of the rules that name a place, the one that values it most; ties to the cheaper, then to the earlier. */
function bestRule(model: Model, rules: readonly PromotionRule[], entry: Entry): PromotionRule | undefined {
  if (entry.reserve) return undefined
  let best: PromotionRule | undefined
  for (const rule of rules) {
    if (rule.amountCents === 0 || !isMeant(model, rule, entry)) continue
    const isBetter =
      best === undefined ||
      rule.value > best.value ||
      (rule.value === best.value && rule.amountCents < best.amountCents)
    if (isBetter) best = rule
  }
  return best
}

/** Whether a rule speaks of posts on a channel, and money can be put behind them there. */
export function isPromotedOn(
  { channelIds, roles }: PromotionRule,
  { canBoost, id, role }: Pick<ChannelModel, 'canBoost' | 'id' | 'role'>,
): boolean {
  return canBoost && names(channelIds, id) && names(roles, role)
}

/** Whether each list of a rule that is not empty names a place. */
function isMeant(model: Model, rule: PromotionRule, entry: Entry): boolean {
  return (
    (!rule.ownOnly || entry.origin === 'own') &&
    isPromotedOn(rule, entry.channel) &&
    names(rule.segmentIds, model.segments[entry.segment]?.id) &&
    names(rule.themeIds, model.themes[entry.theme]?.id) &&
    names(rule.formatIds, model.formats[entry.format]?.id) &&
    names(rule.goalIds, entry.goalId) &&
    names(rule.campaignIds, entry.campaignId)
  )
}

function names(ids: readonly string[], id: string | null | undefined): boolean {
  return ids.length === 0 || (id !== null && id !== undefined && ids.includes(id))
}
