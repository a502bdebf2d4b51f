import { NONE } from '../../src/numbers/chairman.ts'
import type { Entry } from '../../src/request/entry.ts'
import { possibleFormats, suits } from '../../src/possible/possible.ts'
import { type Ground, placesByChannel } from '../ground.ts'
import { addRow, addVariable, type Mip, type Term } from './mip.ts'
import { addPrefixes, addSequence, chairmanBound, type SequencePlace } from './prefix.ts'

/** The themed places of one channel, in order of time, with the variables of their themes. */
export interface ThemedChannel {
  entries: readonly Entry[]
  choices: readonly (readonly number[])[]
}

/** A channel's places as a sequence of themes: a theme can come where some format that can be made there suits it. */
export function themePlaces({ model, makers, wishes }: Ground, entries: readonly Entry[]): SequencePlace[] {
  return entries.map((entry) => {
    const formats = possibleFormats(model, makers, entry)
    return {
      row: wishes.themes(entry.channel, entry.day),
      allows: (theme) => model.formats.length === 0 || formats.some((format) => suits(model, theme, format)),
    }
  })
}

/** How often a theme follows itself on the channel. */
function repeatsOf(entries: readonly Entry[]): number {
  return entries.filter(
    ({ theme }, place) => place > 0 && theme !== NONE && theme === entries[place - 1]?.theme,
  ).length
}

/**
 * Themes for every place within the chairman bound of its channel, with no more repeats in all than the plan at hand has: the rules
 * that the planner's own choice of themes works under.
 */
export function addThemes(mip: Mip, ground: Ground): ThemedChannel[] {
  const byChannel = placesByChannel(ground)
  const most = byChannel.reduce((sum, entries) => sum + repeatsOf(entries), 0)
  const repeats: Term[] = []
  const channels = byChannel.map((entries) => {
    const places = themePlaces(ground, entries)
    const choices = addSequence(mip, places, chairmanBound(places.map(({ row }) => row)))
    for (const repeat of addRepeats(mip, choices, { cost: 0, most })) repeats.push([repeat, 1])
    return { entries, choices }
  })
  if (most > 0) addRow(mip, repeats, { upper: most })
  return channels
}

/** Keeps every theme's count over all channels, in order of time, within so many posts of its quota. */
export function addTotals(
  mip: Mip,
  ground: Ground,
  { channels, total }: { channels: readonly ThemedChannel[]; total: number },
): void {
  const places = channels.flatMap(({ entries, choices }) =>
    entries.map((entry, place) => ({ entry, own: choices[place] ?? [] })),
  )
  places.sort((a, b) => a.entry.order - b.entry.order)
  addPrefixes(
    mip,
    places.map(({ own }) => own),
    { rows: places.map(({ entry }) => ground.wishes.themes(entry.channel, entry.day)), bound: total },
  )
}

/**
 * Says of each place but the first whether its theme is the one before it on the channel.
 * @param most 0 forbids all repeats
 * @returns the variables that are one where a theme repeats
 */
export function addRepeats(
  mip: Mip,
  choices: readonly (readonly number[])[],
  { cost, most }: { cost: number; most: number },
): number[] {
  return choices.slice(1).map((own, at) => {
    const before = choices[at] ?? []
    const repeat = addVariable(mip, { cost, upper: most > 0 ? 1 : 0 })
    for (const [theme, choice] of own.entries()) {
      const earlier = before[theme] ?? -1
      if (choice < 0 || earlier < 0) continue
      const terms: Term[] = [
        [choice, 1],
        [earlier, 1],
        [repeat, -1],
      ]
      addRow(mip, terms, { upper: 1 })
    }
    return repeat
  })
}
