import type { Id } from '@cadans/domain'
import { NONE } from '../numbers/chairman.ts'
import { HALF_HOUR } from '../request/week.ts'
import { type Entry, indexIn } from '../request/entry.ts'
import { type Keeping, keepValues, mendValues } from '../turns/keep.ts'
import type { Model } from '../request/model.ts'
import { doesTell, tellOwed } from '../turns/owed.ts'
import { canHaveTheme } from '../possible/possible.ts'
import { count, give, sequenceOf, type SequenceWishes } from '../turns/sequence.ts'
import { shareOf, thousandths, WHOLE } from '../numbers/shares.ts'
import { campaignsOn, type Wishes } from '../demand/wishes.ts'
import { intensityOf } from '../demand/demand.ts'

/**
 * Within this many minutes the same theme on another channel is a clash: a day, less the minutes of the half hour within which channels
 * make way for each other, so that the same half hour a day later is none.
 */
export const CLASH_MINUTES = 1440 - (HALF_HOUR - 1)

interface Seen {
  channel: number
  at: number
}

/**
 * Gives each place of each channel its theme at the bound of the chairman assignment, never twice running where that can be
 * avoided; what freedom is left goes to the total over all channels and to keeping a theme off two channels in one day.
 */
export function setThemes(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  for (const entry of entries) {
    if (entry.standing === null && !entry.reserve) entry.theme = broughtTheme(model, entry)
  }
  keepValues(entries, themeKeeping(model, wishes))
  const sequence = sequenceOf(entries, themeSequence(wishes))
  const last = new Map<number, number>()
  const seen: Seen[][] = model.themes.map(() => [])
  for (const entry of entries) {
    if (entry.reserve) continue
    if (entry.theme !== NONE) count(sequence, entry, entry.theme)
    else if (entry.standing === null) {
      const shares = wishes.themes(entry.channel, entry.day)
      entry.theme = give(sequence, entry, {
        allows: (theme) => shareOf(shares, theme) > 0 && canHaveTheme(model, entry, theme),
        score: (theme) => sequence.total.of(theme) - (clashes(seen[theme], entry) ? WHOLE / 2 : 0),
        avoid: last.get(entry.channel.index) ?? NONE,
      })
    }
    if (entry.theme === NONE) continue
    last.set(entry.channel.index, entry.theme)
    note(seen[entry.theme], entry)
  }
  repairThemes(model, entries, wishes)
}

/** Brings counts that ran too far from their quotas back by as few changes as can be: what re-planning would do. */
export function repairThemes(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  mendValues(entries, themeKeeping(model, wishes))
}

function themeKeeping(model: Model, wishes: Wishes): Keeping & SequenceWishes {
  return {
    ...themeSequence(wishes),
    fixedOf: (entry) => (entry.standing === null ? broughtTheme(model, entry) : entry.theme),
    earlierOf: ({ kept }) => indexIn(model.themeIndex, kept?.themeId ?? null),
    allows: (entry, theme) => canHaveTheme(model, entry, theme),
    set: (entry, theme) => {
      entry.theme = theme
    },
  }
}

/** Says why each new place has its theme. */
export function tellThemes(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  tellOwed(entries, themeSequence(wishes), (entry, { value, owed, share }) => {
    const { rubric, milestone, reasons } = entry
    const themeId = model.themes[value]?.id ?? ''
    if (milestone?.milestone.themeId === themeId) {
      reasons.push({ code: 'theme.milestone', themeId, milestoneId: milestone.milestone.id })
    } else if (rubric?.themeId === themeId)
      reasons.push({ code: 'theme.rubric', themeId, rubricId: rubric.id })
    else if (doesTell(entry, owed)) reasons.push({ code: 'theme.owed', themeId, owed, share })
    tellShift(entry, { wishes, theme: value, themeId, share })
  })
}

/** Less than this, in per mille, is rounding. */
const SHIFT = 5

/** Says that a theme's share is another than usual here, and for which campaign; without one it is for a season. */
function tellShift(
  { channel, day, reasons }: Entry,
  { wishes, theme, themeId, share }: { wishes: Wishes; theme: number; themeId: Id; share: number },
): void {
  const usual = thousandths(shareOf(wishes.usualThemes(channel), theme), WHOLE)
  if (Math.abs(usual - share) < SHIFT) return
  const running = campaignsOn(channel, day).find(({ campaign }) => campaign.themeFactors.length > 0)
  reasons.push({ code: 'theme.shifted', themeId, share, usual, campaignId: running?.campaign.id ?? null })
}

function themeSequence(wishes: Wishes): SequenceWishes {
  return {
    sharesOf: ({ channel, day }) => wishes.themes(channel, day),
    valueOf: ({ theme }) => theme,
    skips: ({ reserve, standing, theme }) => reserve || (standing !== null && theme === NONE),
  }
}

/**
 * Which campaign a place belongs to, of those that run there and name its theme, or name no theme at all: where several do they take
 * turns on the channel, so that none gets nothing of its own weeks. A place that goes on from an earlier plan stays with its own.
 */
export function setCampaigns(model: Model, entries: readonly Entry[]): void {
  const given = new Map<string, number>()
  for (const entry of entries) {
    if (entry.standing === null) entry.campaignId = campaignOf(model, entry) ?? inTurn(model, entry, given)
    if (entry.campaignId === null) continue
    const key = turnOf(entry, entry.campaignId)
    given.set(key, (given.get(key) ?? 0) + 1)
  }
}

function turnOf({ channel }: Entry, campaignId: Id): string {
  return `${channel.id} ${campaignId}`
}

function inTurn(model: Model, entry: Entry, given: ReadonlyMap<string, number>): Id | null {
  const themeId = model.themes[entry.theme]?.id ?? null
  const running = campaignsOn(entry.channel, entry.day).filter(
    ({ campaign: { themeFactors } }) =>
      themeFactors.length === 0 || themeFactors.some((one) => one.themeId === themeId && one.factor > 0),
  )
  const ids = running.map(({ campaign: { id } }) => id)
  const kept = entry.kept?.campaignId ?? null
  if (kept !== null && ids.includes(kept)) return kept
  const [first] = ids.toSorted(
    (one, other) => (given.get(turnOf(entry, one)) ?? 0) - (given.get(turnOf(entry, other)) ?? 0),
  )
  return first ?? null
}

/** The campaign whose day a milestone is, also before and after the campaign's own days. */
function campaignOf({ basis: { strategy } }: Model, { milestone }: Entry): Id | null {
  const id = milestone?.milestone.campaignId ?? null
  return strategy.campaigns.some((campaign) => campaign.id === id) ? id : null
}

/** Says of each new place in a campaign how many posts that brings. */
export function tellCampaigns(entries: readonly Entry[]): void {
  for (const { standing, channel, campaignId, day, reasons } of entries) {
    if (standing !== null || campaignId === null) continue
    const running = channel.campaigns.find(({ campaign }) => campaign.id === campaignId)
    if (running === undefined || day < running.from || day > running.until) continue
    reasons.push({ code: 'slot.campaign', campaignId, intensity: intensityOf(running, day) })
  }
}

/** The theme that a rubric or a milestone brings, where the tactic still has it. */
export function broughtTheme(model: Model, { rubric, milestone }: Entry): number {
  return indexIn(model.themeIndex, rubric?.themeId ?? milestone?.milestone.themeId ?? null)
}

function clashes(seen: readonly Seen[] | undefined, { channel, at }: Entry): boolean {
  return seen?.some((one) => one.channel !== channel.index && at - one.at < CLASH_MINUTES) === true
}

/** Two channels are enough to know whether another one than the asking had the theme last. */
function note(seen: Seen[] | undefined, { channel, at }: Entry): void {
  if (seen === undefined) return
  const same = seen.findIndex((one) => one.channel === channel.index)
  if (same >= 0) seen.splice(same, 1)
  seen.push({ channel: channel.index, at })
  if (seen.length > 2) seen.shift()
}
