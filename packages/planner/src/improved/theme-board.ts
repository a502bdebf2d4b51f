import { boundOf } from '../numbers/bound.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import type { Model } from '../request/model.ts'
import { canHaveTheme } from '../possible/possible.ts'
import { shareOf, WHOLE } from '../numbers/shares.ts'
import { missing } from '../numbers/table.ts'
import { CLASH_MINUTES, broughtTheme } from '../values/theme.ts'
import type { Wishes } from '../demand/wishes.ts'

/** What counts run from their quotas over all channels before it costs anything, in parts of a post. */
const CALM = 1.3 * WHOLE
/** What counts may run in any case. */
const FAR = 1.5 * WHOLE
/** What a post of distance beyond that costs, squared, after each place; a clash costs one. */
const DISTANCE_COST = 12
/** A repeat is there for where it brings the totals far nearer, and only in place of one that goes. */
export const REPEAT_COST = 6

/** The places that have a theme, in order of time. Plain arrays, since the search reads little else, and reads it often. */
export interface Board {
  values: number
  moments: Float64Array
  channelOf: Int32Array
  themes: Int32Array
  /** By place and theme: how far it is behind over all channels. */
  total: Float64Array
  /** By place and theme: 1 where it may stand. All 0 where the theme is given. */
  allowed: Uint8Array
  channels: readonly Line[]
  /** How far counts may run from their quotas over all channels: as far as they do, or {@link FAR} where that is less. */
  far: number
}

/** One channel's places among all. */
export interface Line {
  places: number[]
  /** By place on the channel and theme: how far it is behind. */
  behind: Float64Array
  /** How far a theme may be behind or ahead on this channel. */
  limit: number
}

/** @param entries in order of time, all with a theme */
export function boardOf(model: Model, entries: readonly Entry[], wishes: Wishes): Board {
  const values = model.themes.length
  const cells = entries.length * values
  const total = new Float64Array(cells)
  const allowed = new Uint8Array(cells)
  const lines: Line[] = []
  const rows: { behind: number[]; active: Set<number> }[] = []
  for (const [place, entry] of entries.entries()) {
    const shares = wishes.themes(entry.channel, entry.day)
    const { index } = entry.channel
    const line = (lines[index] ??= { places: [], behind: new Float64Array(0), limit: 0 })
    const row = (rows[index] ??= { behind: [], active: new Set() })
    const before = (line.places.length - 1) * values
    line.places.push(place)
    const isFree = entry.standing === null && entry.kept === null && broughtTheme(model, entry) === NONE
    for (let value = 0; value < values; value += 1) {
      const share = shareOf(shares, value)
      if (share > 0) row.active.add(value)
      if (isFree && share > 0 && canHaveTheme(model, entry, value)) allowed[place * values + value] = 1
      const step = share - (entry.theme === value ? WHOLE : 0)
      total[place * values + value] =
        (place === 0 ? 0 : (total[(place - 1) * values + value] ?? missing(place))) + step
      row.behind.push((before < 0 ? 0 : (row.behind[before + value] ?? missing(before))) + step)
    }
  }
  for (const [index, line] of lines.entries()) {
    const row = rows[index]
    if (line === undefined || row === undefined) continue
    line.behind = Float64Array.from(row.behind)
    // The chairman's bound, or what standing posts and rubrics have made of it.
    const bound = boundOf(row.active.size)
    line.limit = line.behind.reduce((most, behind) => Math.max(most, Math.abs(behind)), bound)
  }
  return {
    values,
    moments: Float64Array.from(entries, ({ at }) => at),
    channelOf: Int32Array.from(entries, ({ channel }) => channel.index),
    themes: Int32Array.from(entries, ({ theme }) => theme),
    total,
    allowed,
    channels: lines.filter((line) => line !== undefined),
    far: total.reduce((most, behind) => Math.max(most, Math.min(FAR, Math.abs(behind))), 0),
  }
}

/** What it costs after a place that a theme is so far behind over all channels. */
export function distanceCost(behind: number): number {
  const beyond = (Math.abs(behind) - CALM) / WHOLE
  return beyond <= 0 ? 0 : DISTANCE_COST * beyond * beyond
}

/** The theme ran on another channel less than a day before. */
export function isClash(board: Board, place: number): boolean {
  return isClashBeside(board, { place, theme: board.themes[place] ?? missing(place) })
}

/** The theme at a place would clash, leaving out what one more channel than its own brings. */
export function isClashBeside(
  { moments, themes, channelOf }: Board,
  { place, theme, channel = NONE }: { place: number; theme: number; channel?: number },
): boolean {
  const since = (moments[place] ?? missing(place)) - CLASH_MINUTES
  for (let before = place - 1; (moments[before] ?? since) > since; before -= 1) {
    const other = channelOf[before]
    if (themes[before] === theme && other !== channelOf[place] && other !== channel) return true
  }
  return false
}
