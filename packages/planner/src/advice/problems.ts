import {
  FOCUS_CHANNELS_ADVISED,
  type Horizon,
  type Id,
  isMostlyRational,
  type PlanBasis,
} from '@cadans/domain'
import { slotsByWeekday } from '../slots/activity.ts'
import { canBeMade, makersOf } from '../possible/makers.ts'
import { type ChannelModel, type Model, modelOf } from '../request/model.ts'
import { isPromotedOn, lineCents } from '../promotion/promotion.ts'
import { shareOf } from '../numbers/shares.ts'
import { chooseSlots } from '../slots/slot-choice.ts'
import { milestoneProblems } from './milestone-problems.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { ordinaryWeek } from './ordinary-week.ts'
import { availableMinutes } from './outsourcing.ts'
import { missing } from '../numbers/table.ts'

/**
 * What a plan from this strategy and tactic would stumble over, to be shown beside the fields.
 * @param horizon the period to plan, if it is known: only then closed days can be everywhere
 */
export function planProblems({ strategy, tactic }: PlanBasis, horizon?: Horizon): Problem[] {
  const period = horizon ?? { from: '2027-01-04', until: '2027-01-10' }
  const now = { date: period.from, time: '00:00' }
  const closedDays = horizon === undefined ? [] : strategy.closedDays
  const model = modelOf({
    now,
    horizon: period,
    strategy: { ...strategy, closedDays, campaigns: [], absences: [] },
    tactic,
  })
  return [
    ...channelProblems(model),
    ...themeProblems(model),
    ...messageProblems(model),
    ...makingProblems(model),
    ...moneyProblems(model),
    ...milestoneProblems({ ...model, basis: { strategy, tactic } }),
    ...aroundProblems(model, horizon),
  ]
}

function problem(code: ProblemCode, path: string, params: Problem['params'] = {}): Problem {
  return { code, path, params }
}

function channelProblems(model: Model): Problem[] {
  const { strategy, tactic } = model.basis
  const found: Problem[] = []
  if (!model.channels.some((channel) => channel.tactic.frequency > 0)) {
    found.push(problem('channels.none', 'tactic.channels'))
  }
  let focus = 0
  for (const [index, { role }] of strategy.channels.entries()) {
    if (role !== 'focus') continue
    focus += 1
    if (focus <= FOCUS_CHANNELS_ADVISED) continue
    const params = { rank: focus, advised: FOCUS_CHANNELS_ADVISED }
    found.push(problem('channels.thirdFocus', `strategy.channels.${index}.role`, params))
  }
  for (const channel of model.channels) {
    const path = `tactic.channels.${tactic.channels.indexOf(channel.tactic)}`
    const { frequency, windows } = channel.tactic
    const isFocus = strategy.channels.some(({ id, role }) => id === channel.id && role === 'focus')
    const params = { channelId: channel.id, frequency }
    if (frequency === 0 && isFocus) found.push(problem('channel.noFrequency', `${path}.frequency`, params))
    if (frequency === 0) continue
    if (windows.length === 0) {
      found.push(problem('channel.noWindows', `${path}.windows`, params))
      continue
    }
    const fits = mostInAWeek(model, channel)
    if (fits * 1000 < frequency) {
      found.push(problem('channel.tooFrequent', `${path}.frequency`, { ...params, fits: fits * 1000 }))
    }
    const rubrics = strategy.rubrics
      .filter(({ channelId }) => channelId === channel.id)
      .reduce((total, { everyWeeks }) => total + Math.round(1000 / everyWeeks), 0)
    if (rubrics > frequency)
      found.push(problem('channel.rubrics', `${path}.frequency`, { ...params, rubrics }))
  }
  return found
}

/** How many posts windows, spacing and the most a day leave room for in an ordinary week. */
function mostInAWeek(model: Model, channel: ChannelModel): number {
  const { frequency, spacingMinutes, mostPerDay } = channel.tactic
  const candidates = slotsByWeekday(model, channel).flatMap((slots, day) =>
    slots.map(({ minute, score }) => ({ at: day * 1440 + minute, day, score })),
  )
  const roomByDay = Array.from({ length: 7 }, () => mostPerDay)
  return chooseSlots(candidates, { count: Math.ceil(frequency / 1000), spacingMinutes, roomByDay }).length
}

function themeProblems({ basis: { tactic }, themes, channels }: Model): Problem[] {
  if (!themes.some(({ share }) => share > 0)) return [problem('themes.none', 'tactic.themes')]
  const tellsStories = themes.some((theme) => theme.share > 0 && theme.tellsStories === true)
  const about = tactic.themes.flatMap((theme, index) => {
    const at = themes.indexOf(theme)
    if (at < 0 || theme.share === 0) return []
    const params = { themeId: theme.id, share: theme.share }
    const found: Problem[] = []
    if (channels.length > 0 && !channels.some(({ suits }) => suits[at])) {
      found.push(problem('theme.noFormats', `tactic.themes.${index}.formatIds`, params))
    }
    if (theme.share > 500) found.push(problem('theme.overHalf', `tactic.themes.${index}.share`, params))
    return found
  })
  return tellsStories ? about : [problem('themes.noStories', 'tactic.themes'), ...about]
}

function messageProblems({ messages, themes, basis: { strategy } }: Model): Problem[] {
  const found: Problem[] = []
  if (strategy.goals.length > 0 && strategy.goals.every(({ weight }) => weight === 0)) {
    found.push(problem('goals.weightless', 'strategy.goals'))
  }
  for (const [index, { id, priority }] of messages.entries()) {
    const isCarried = themes.some(
      ({ share, messageIds }) => share > 0 && (messageIds.length === 0 || messageIds.includes(id)),
    )
    if (isCarried || priority === 0 || themes.length === 0) continue
    found.push(problem('message.noTheme', `strategy.keyMessages.${index}`, { messageId: id }))
  }
  if (isMostlyRational(messages)) found.push(problem('messages.rational', 'strategy.keyMessages'))
  return found
}

function makingProblems(model: Model): Problem[] {
  const { people, hiredHelp, formats, channels } = model
  if (people.length === 0 && hiredHelp.length === 0) return [problem('people.none', 'strategy.people')]
  const makers = makersOf(model)
  const found: Problem[] = []
  const available = availableMinutes(model)
  const needed = ordinaryWeek(model).minutes
  if (available === 0 && hiredHelp.length === 0) found.push(problem('people.noHours', 'strategy.people'))
  else if (needed > available && hiredHelp.length === 0) {
    found.push(
      problem('people.tooFew', 'strategy.people', { neededMinutes: needed, availableMinutes: available }),
    )
  }
  for (const [index, format] of formats.entries()) {
    const wanting = channels.filter(
      (channel) => channel.tactic.frequency > 0 && shareOf(channel.formatWeights, index) > 0,
    )
    if (wanting.length === 0) continue
    if (wanting.some(({ id }) => canBeMade(model, makers, { format: index, channelId: id }))) continue
    const path = `tactic.formats.${model.tactic.formats.indexOf(format)}`
    found.push(problem('format.noMaker', path, { formatId: format.id }))
  }
  return found
}

function moneyProblems({ basis: { tactic }, hiredHelp, channels }: Model): Problem[] {
  const found: Problem[] = []
  const { rules, lines, monthlyCeilingCents } = tactic.promotion
  const amounts = rules.map(({ amountCents }) => amountCents).filter((cents) => cents > 0)
  const always = lines.map((line) => ({ ...line, from: null, until: null }))
  const fixed = lineCents({ tactic: { ...tactic, promotion: { ...tactic.promotion, lines: always } } }, '')
  const room = Math.max(0, monthlyCeilingCents - fixed)
  const cheapest = Math.min(...amounts)
  for (const [index, rule] of rules.entries()) {
    const hasPosts = channels.some((channel) => channel.tactic.frequency > 0 && isPromotedOn(rule, channel))
    if (rule.amountCents === 0 || channels.length === 0 || hasPosts) continue
    found.push(problem('promotion.noChannel', `tactic.promotion.rules.${index}`, { ruleId: rule.id }))
  }
  if (amounts.length > 0 && monthlyCeilingCents === 0) {
    found.push(problem('promotion.noCeiling', 'tactic.promotion.monthlyCeilingCents'))
  } else if (amounts.length > 0 && cheapest > room) {
    const params = { roomCents: room, amountCents: cheapest }
    found.push(problem('promotion.ceilingLow', 'tactic.promotion.monthlyCeilingCents', params))
  }
  for (const help of hiredHelp) {
    const { id, kind, costCents, monthlyCents } = help
    if (kind !== 'post' || costCents <= monthlyCents) continue
    const path = `tactic.hiredHelp.${tactic.hiredHelp.indexOf(help)}.monthlyCents`
    found.push(problem('hiredHelp.budgetLow', path, { hiredHelpId: id, costCents, monthlyCents }))
  }
  return found
}

function aroundProblems(model: Model, horizon: Horizon | undefined): Problem[] {
  const { tactic, strategy } = model.basis
  const found: Problem[] = []
  let open = 0
  for (let day = model.firstDay; day <= model.lastDay; day += 1) if (!model.closed.has(day)) open += 1
  if (horizon !== undefined && open === 0) found.push(problem('closed.everywhere', 'strategy.closedDays'))
  const curates = model.channels.some(
    ({ ownShare, tactic: { frequency } }) => ownShare < 1000 && frequency > 0,
  )
  if (curates && model.sources.length === 0) found.push(problem('sources.none', 'tactic.sources'))
  if (tactic.invitingShare > 0 && tactic.reachability.length === 0) {
    found.push(problem('reachability.none', 'tactic.reachability'))
  }
  for (const { id, serves, role } of strategy.channels) {
    const isAnswered = tactic.reachability.some(({ channelId }) => channelId === null || channelId === id)
    if (!serves || role === 'none' || isAnswered) continue
    found.push(problem('channel.unanswered', 'tactic.reachability', { channelId: id }))
  }
  for (const [index, { id }] of strategy.segments.entries()) {
    const isMeant = model.channels.some(({ segmentWeights }) => (segmentWeights[index] ?? missing(index)) > 0)
    if (isMeant || model.channels.length === 0) continue
    found.push(problem('segment.nobody', `strategy.segments.${index}.share`, { segmentId: id }))
  }
  const known = new Set<Id>(
    strategy.segments.flatMap(({ activity }) => activity.map(({ channelId }) => channelId)),
  )
  if (model.channels.length > 0 && !model.channels.some(({ id }) => known.has(id))) {
    found.push(problem('segments.noActivity', 'strategy.segments'))
  }
  return found
}
