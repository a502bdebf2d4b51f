import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import type { Model } from './model.ts'
import { count, give, sequenceOf } from './sequence.ts'
import { WHOLE } from './shares.ts'
import { campaignsOn, type Wishes } from './wishes.ts'
import { intensityOf } from './demand.ts'

/** Within this many minutes the same theme on another channel is a clash. */
export const CLASH_MINUTES = 1440

interface Seen {
  channel: number
  at: number
}

/**
 * Gives each place of each channel its theme at the bound of the chairman assignment, never twice running where that can be
 * avoided; what freedom is left goes to the total over all channels and to keeping a theme off two channels in one day.
 * @param allows whether some format that can be made suits the theme at that place
 */
export function setThemes(
  model: Model,
  entries: readonly Entry[],
  { wishes, allows }: { wishes: Wishes; allows: (entry: Entry, theme: number) => boolean },
): void {
  const valueOf = (entry: Entry): number => fixedTheme(model, entry)
  const sequence = sequenceOf(entries, {
    sharesOf: ({ channel, day }) => wishes.themes(channel, day),
    valueOf,
    skips: (entry) => entry.reserve || (entry.standing !== null && entry.theme === NONE),
  })
  const last = new Map<number, number>()
  const seen: Seen[][] = model.themes.map(() => [])
  for (const entry of entries) {
    if (entry.reserve) continue
    const fixed = valueOf(entry)
    if (fixed !== NONE) {
      count(sequence, entry, fixed)
      if (entry.standing === null && entry.rubric !== null) {
        entry.theme = fixed
        const themeId = model.themes[fixed]?.id ?? ''
        entry.reasons.push({ code: 'theme.rubric', themeId, rubricId: entry.rubric.id })
      }
    } else if (entry.standing === null) {
      const given = give(sequence, entry, {
        allows: (theme) => allows(entry, theme),
        score: (theme) => (sequence.total[theme] ?? 0) - (clashes(seen[theme], entry) ? WHOLE / 2 : 0),
        avoid: last.get(entry.channel.index) ?? NONE,
      })
      if (given !== undefined) {
        entry.theme = given.value
        const themeId = model.themes[given.value]?.id ?? ''
        entry.reasons.push({ code: 'theme.owed', themeId, owed: given.owed, share: given.share })
      }
    }
    if (entry.theme === NONE) continue
    last.set(entry.channel.index, entry.theme)
    note(seen[entry.theme], entry)
  }
}

/** Which campaign a place belongs to: the first that runs there and names its theme, or names no theme at all. */
export function setCampaigns(model: Model, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.standing !== null) continue
    const themeId = model.themes[entry.theme]?.id ?? null
    const running = campaignsOn(entry.channel, entry.day).find(
      ({ campaign: { themeFactors } }) =>
        themeFactors.length === 0 || themeFactors.some((one) => one.themeId === themeId && one.factor > 0),
    )
    if (running === undefined) continue
    entry.campaignId = running.campaign.id
    const intensity = intensityOf(running, entry.day)
    entry.reasons.push({ code: 'slot.campaign', campaignId: running.campaign.id, intensity })
  }
}

function fixedTheme(model: Model, { standing, rubric, theme }: Entry): number {
  if (standing !== null) return theme
  return rubric?.themeId === null || rubric === null ? NONE : (model.themeIndex.get(rubric.themeId) ?? NONE)
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
