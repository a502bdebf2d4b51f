import { dayNumber, DomainError, type LeftOut } from '@cadans/domain'
import { balanceHours } from './hours/balance-hours.ts'
import { NONE } from './numbers/chairman.ts'
import { crewOf, owedHours } from './hours/crew.ts'
import { type Entry, inOrder, standingEntry } from './request/entry.ts'
import { setFormats, tellFormats } from './making/format.ts'
import { familyOf, groupIdeas, linkStanding, tellIdeas } from './ideas/ideas.ts'
import { holidayPlaces } from './report/holiday-places.ts'
import { improveMakers } from './improved/improve-makers.ts'
import { improveThemes } from './improved/improve-themes.ts'
import { setInviting } from './inviting/inviting.ts'
import { Ledger } from './possible/ledger.ts'
import { limitsOf } from './report/limits.ts'
import { type Makers, makersOf } from './possible/makers.ts'
import { makingDaysOf } from './possible/making-days.ts'
import { setMessages, tellMessages } from './values/message.ts'
import { metricsOf, minutesOf } from './report/metrics.ts'
import { type ChannelModel, type Model, modelOf } from './request/model.ts'
import { setOrigins, tellOrigins } from './values/origin.ts'
import { tellKept } from './turns/owed.ts'
import type { Place, Plan, PlanRequest, PlanStep, StandingPost } from './request/plan.ts'
import { broughtFormat, possibleFormats } from './possible/possible.ts'
import { setDeadlines } from './making/production.ts'
import { tellMakers } from './making/tell-makers.ts'
import type { Workshop } from './possible/workshop.ts'
import { setPromotion } from './promotion/promotion.ts'
import { setReserve, tellReserve } from './values/reserve.ts'
import { setSegments, tellSegments } from './values/segment.ts'
import { unusedChannels } from './slots/milestone-places.ts'
import { placeChannels } from './slots/place-channels.ts'
import { setCampaigns, setThemes, tellCampaigns, tellThemes } from './values/theme.ts'
import { unmade } from './possible/unmade.ts'
import { chooserOf } from './slots/week-choice.ts'
import { dateOf, dateOfWeek, timeOf } from './request/week.ts'
import { type Wishes, wishesOf } from './demand/wishes.ts'
import { isWorse, type Judged } from './report/worse.ts'

/** More places than any team can use: beyond it a request is refused instead of planned. */
export const MOST_PLACES = 100_000

/** `fast` serves while a hand moves; `improved` searches on for plans that no single stage sees. */
export type Effort = 'fast' | 'improved'

export interface PlanOptions {
  effort?: Effort
  /** Told when each step begins: what waits for a long plan shows how far it is. */
  onStep?: ((step: PlanStep) => void) | undefined
}

/**
 * Plans a horizon: the same request gives the same plan, to the byte, wherever it runs. An improved plan is never worse than the
 * fast one, by {@link isWorse}: where the search did not bring one, the fast one is it.
 * @throws DomainError `plan.tooLarge` when the frequencies ask for more than {@link MOST_PLACES} posts
 */
export function makePlan(request: PlanRequest, { effort = 'fast', onStep }: PlanOptions = {}): Plan {
  if (effort === 'fast') return makeOnce(request, { themes: false, makers: false, onStep }).plan
  const improved = makeOnce(request, { themes: true, makers: true, onStep })
  const plain = makeOnce(request, { themes: false, makers: false })
  if (!isWorse(improved, plain)) return improved.plan
  // Themes that lie better may leave formats that do not: makers alone can still be searched for.
  const half = makeOnce(request, { themes: false, makers: true })
  return isWorse(half, plain) ? plain.plan : half.plan
}

/** What is searched on for after the stages. */
interface Search {
  themes: boolean
  makers: boolean
  onStep?: PlanOptions['onStep']
}

interface Made extends Judged {
  plan: Plan
}

function makeOnce(request: PlanRequest, search: Search): Made {
  const { onStep } = search
  onStep?.('moments')
  const model = modelOf(request)
  assertSize(model)
  const wishes = wishesOf(model)
  const standing = standingByChannel(model, request.standing)
  const leftOut = unusedChannels(model)
  const fresh: Entry[] = []
  let wanted = leftOut.length
  const taken = keysOf(request.standing)
  const makers = makersOf(model)
  const choosers = model.channels.map((channel) =>
    chooserOf(model, channel, makingDaysOf(model, makers, channel)),
  )
  for (const slots of placeChannels(model, choosers, { standing, taken, free: request.free ?? [] })) {
    wanted += slots.wanted
    for (const line of slots.leftOut) leftOut.push(line)
    for (const entry of slots.entries) fresh.push(entry)
  }
  const stands = [...standing.values()].flat()
  for (const line of dropUnmakeable(model, makers, fresh)) leftOut.push(line)
  const isInHorizon = ({ day }: Entry): boolean => day >= model.firstDay && day <= model.lastDay
  const inHorizon = stands.filter(isInHorizon)
  const isCounted = (entry: Entry): boolean => entry.standing?.status !== 'skipped'
  const counted = inHorizon.filter(isCounted)
  const entries = inOrder([...counted, ...fresh.filter(({ dropped }) => !dropped)])
  linkStanding(model, stands)
  const workshop = { model, makers, ledger: new Ledger(model, stands) }
  for (const line of choose(workshop, entries, { wishes, stands, search })) leftOut.push(line)
  const kept = entries.filter(({ dropped }) => !dropped)
  const made = [...stands.filter((entry) => isCounted(entry) && !isInHorizon(entry)), ...kept]
  balanceHours(workshop, made)
  setDeadlines(workshop, kept)
  onStep?.('reasons')
  explain(workshop, kept, { wishes, stands, made })
  nameKeys(kept, new Set([...taken, ...keysOf(request.free ?? [])]))
  const places = kept.filter((entry) => entry.standing === null).map((entry) => placeOf(model, entry))
  const lines = merged(leftOut)
  const total = inHorizon.length + wanted
  const placed = inHorizon.length + places.length
  const metrics = metricsOf({ ...workshop, wishes, choosers, entries: kept, wanted: total, placed })
  const report = {
    limits: limitsOf(workshop, kept, { wishes, leftOut: lines, made }),
    holidays: holidayPlaces(request, places),
    metrics,
    wanted: total,
    placed,
  }
  return { plan: { places, leftOut: lines, report }, metrics, overMinutes: minutesOf(workshop).over }
}

/** The stages, one after the other: each sets its values and leaves the rest. */
function choose(
  workshop: Workshop,
  entries: readonly Entry[],
  { wishes, stands, search }: { wishes: Wishes; stands: readonly Entry[]; search: Search },
): LeftOut[] {
  const { model } = workshop
  search.onStep?.('themes')
  setReserve(model, entries)
  setThemes(model, entries, wishes)
  if (search.themes) improveThemes(model, entries, wishes)
  setCampaigns(model, entries)
  setOrigins(model, entries, wishes)
  setMessages(model, entries, wishes)
  groupIdeas(model, entries, { wishes, stands })
  setSegments(model, entries, wishes)
  search.onStep?.('makers')
  const leftOut = setFormats(workshop, entries, wishes)
  const kept = entries.filter(({ dropped }) => !dropped)
  if (search.makers) improveMakers(workshop, kept, wishes)
  return leftOut
}

/** Says why each new place is as it is, and gives it what goes by turns: its goal, its invitation, its promotion. */
function explain(
  workshop: Workshop,
  kept: readonly Entry[],
  { wishes, stands, made }: { wishes: Wishes; stands: readonly Entry[]; made: readonly Entry[] },
): void {
  const { model } = workshop
  tellReserve(model, kept)
  tellThemes(model, kept, wishes)
  tellCampaigns(kept)
  tellOrigins(model, kept, wishes)
  tellMessages(model, kept, wishes)
  tellSegments(model, kept, wishes)
  tellFormats(model, kept, wishes)
  tellIdeas(model, kept)
  const owed = model.tactic.balanceHours ? owedHours(crewOf(workshop, made)) : new Map<Entry, never>()
  tellMakers(workshop, kept, { standing: stands, owed })
  setInviting(model, kept)
  setPromotion(model, kept)
  tellKept(kept)
}

function assertSize(model: Model): void {
  const weeks = Math.ceil((model.lastDay - model.firstDay + 1) / 7)
  const posts = model.channels.reduce((total, { tactic }) => total + (tactic.frequency * weeks) / 1000, 0)
  if (posts > MOST_PLACES)
    throw new DomainError('plan.tooLarge', { posts: Math.ceil(posts), most: MOST_PLACES })
}

function standingByChannel(model: Model, posts: readonly StandingPost[]): Map<number, Entry[]> {
  const channels = new Map<string, ChannelModel>(model.channels.map((channel) => [channel.id, channel]))
  const standing = new Map<number, Entry[]>()
  for (const post of posts) {
    const channel = channels.get(post.channelId)
    if (channel === undefined) continue
    const list = standing.get(channel.index) ?? []
    standing.set(channel.index, list)
    list.push(standingEntry(model, channel, post))
  }
  for (const [index, list] of standing) standing.set(index, inOrder(list))
  return standing
}

/** Takes out, before any share is counted, what lead time or skills make impossible whatever its theme. */
function dropUnmakeable(model: Model, makers: Makers, fresh: readonly Entry[]): LeftOut[] {
  if (model.formats.length === 0) return []
  const longest = Math.max(0, ...model.formats.map(({ leadDays }) => leadDays))
  const known = new Map<number, number[]>()
  const leftOut: LeftOut[] = []
  for (const entry of fresh) {
    const ahead = Math.min(longest, entry.day - model.nowDay)
    const kind = ahead * model.channels.length + entry.channel.index
    const key = kind * (model.formats.length + 1) + broughtFormat(model, entry) + 1
    const formats = known.get(key) ?? possibleFormats(model, makers, entry)
    known.set(key, formats)
    entry.formats = formats
    if (formats.length > 0) continue
    entry.dropped = true
    leftOut.push(unmade(model, makers, entry))
  }
  return leftOut
}

/** Keys that no new place gets: of all posts, also skipped ones, and wherever they were moved to. */
function keysOf(posts: readonly Pick<StandingPost, 'placeKey'>[]): Set<string> {
  return new Set(posts.flatMap(({ placeKey }) => placeKey ?? []))
}

/** Keys by channel, week and rank in the week; a rank that a standing post holds is passed over. */
function nameKeys(entries: readonly Entry[], taken: ReadonlySet<string>): void {
  const weeks: { week: number; prefix: string; rank: number }[] = []
  for (const entry of entries) {
    if (entry.standing !== null || entry.key !== '') continue
    const { channel, week } = entry
    let current = weeks[channel.index]
    if (current?.week !== week) {
      current = { week, prefix: `${channel.id}/${dateOfWeek(week)}/`, rank: 0 }
      weeks[channel.index] = current
    }
    do {
      current.rank += 1
      entry.key = `${current.prefix}${current.rank}`
    } while (taken.has(entry.key))
  }
}

function placeOf(model: Model, entry: Entry): Place {
  const idAt = (rows: readonly { id: string }[], index: number): string | null =>
    index === NONE ? null : (rows[index]?.id ?? null)
  return {
    key: entry.key,
    channelId: entry.channel.id,
    date: dateOf(entry.day),
    time: timeOf(entry.minute),
    themeId: idAt(model.themes, entry.theme),
    formatId: idAt(model.formats, entry.format),
    messageId: idAt(model.messages, entry.message),
    goalId: entry.goalId,
    segmentId: idAt(model.segments, entry.segment),
    origin: entry.origin,
    sourceId: entry.sourceId,
    ownerId: idAt(model.people, entry.person),
    hiredHelpId: entry.hiredHelpId,
    campaignId: entry.campaignId,
    rubricId: entry.rubric?.id ?? null,
    milestoneId: entry.milestone?.milestone.id ?? null,
    familyId: familyOf(entry),
    reserve: entry.reserve,
    inviting: entry.inviting,
    productionWeek: dateOfWeek(entry.productionWeek),
    deadline: dateOf(entry.deadlineDay),
    minutes: entry.minutes,
    promotionCents: entry.promotionCents,
    reasons: entry.reasons,
  }
}

/** One line for each channel, week and reason, in the order of the weeks. */
function merged(lines: readonly LeftOut[]): LeftOut[] {
  const known = new Map<string, LeftOut>()
  for (const line of lines) {
    const { count, ...rest } = line
    const key = JSON.stringify(rest)
    const found = known.get(key)
    if (found === undefined) known.set(key, { ...line })
    else found.count += count
  }
  return [...known.values()].toSorted((a, b) => dayNumber(a.week) - dayNumber(b.week))
}
