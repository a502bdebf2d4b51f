import { behindAfterEach } from '../numbers/behind.ts'
import { boundOf } from '../numbers/bound.ts'
import { NONE } from '../numbers/chairman.ts'
import type { Entry } from '../request/entry.ts'
import type { Model } from '../request/model.ts'
import { canHaveTheme } from '../possible/possible.ts'
import { WHOLE } from '../numbers/shares.ts'
import { Table } from '../numbers/table.ts'
import { CLASH_MINUTES, rubricTheme } from '../values/theme.ts'
import type { Wishes } from '../demand/wishes.ts'

/** What counts run from their quotas over all channels before it costs anything, in parts of a post. */
const CALM = 1.3 * WHOLE
/** What a post of distance beyond that costs, squared, after each place; a clash costs one. */
const DISTANCE_COST = 12
/** A repeat is there for where it brings the totals far nearer, and only in place of one that goes. */
export const REPEAT_COST = 6

/** The places that have a theme, in order of time. Few and plain lists, since the search reads little else, and reads it often. */
export interface Board {
  values: number
  moments: Float64Array
  channelOf: Int32Array
  themes: Int32Array
  /** By place and theme: how far it is behind over all channels. */
  total: Table
  /** By place and theme: 1 where it may stand. All 0 where the theme is given. */
  allowed: Table
  channels: readonly Line[]
}

/** One channel's places among all. */
export interface Line {
  places: readonly number[]
  /** By place on the channel and theme: how far it is behind. */
  behind: Table
  /** How far a theme may be behind or ahead on this channel. */
  limit: number
}

/** @param entries in order of time, all with a theme */
export function boardOf(model: Model, entries: readonly Entry[], wishes: Wishes): Board {
  const values = model.themes.length
  const shares = entries.map(({ channel, day }) => wishes.themes(channel, day))
  const themes = entries.map(({ theme }) => theme)
  const places = Map.groupBy(entries.keys(), (place) => entries[place]?.channel)
  return {
    values,
    moments: Float64Array.from(entries, ({ at }) => at),
    channelOf: Int32Array.from(entries, ({ channel }) => channel.index),
    themes: Int32Array.from(themes),
    total: behindAfterEach(shares, themes),
    allowed: allowedAt(model, entries, shares),
    channels: model.channels.flatMap((channel) => {
      const own = places.get(channel)
      return own === undefined ? [] : [lineOf(own, shares, themes)]
    }),
  }
}

function allowedAt(model: Model, entries: readonly Entry[], shares: readonly (readonly number[])[]): Table {
  const allowed = new Table(entries.length, model.themes.length)
  for (const [place, entry] of entries.entries()) {
    const isFree = entry.standing === null && entry.kept === null && rubricTheme(model, entry) === NONE
    if (!isFree) continue
    for (const [theme, share] of (shares[place] ?? []).entries()) {
      if (share > 0 && canHaveTheme(model, entry, theme)) allowed.set(place, theme, 1)
    }
  }
  return allowed
}

function lineOf(
  places: readonly number[],
  shares: readonly (readonly number[])[],
  themes: readonly number[],
): Line {
  const rows = places.flatMap((place) => [shares[place] ?? []])
  const given = places.map((place) => themes[place] ?? NONE)
  const active = new Set<number>()
  for (const row of new Set(rows))
    for (const [theme, share] of row.entries()) if (share > 0) active.add(theme)
  const behind = behindAfterEach(rows, given)
  // The chairman's bound, or what standing posts and rubrics have made of it.
  return { places, behind, limit: Math.max(boundOf(active.size), behind.furthest()) }
}

/** The place that has a rank on a channel. */
export function placeAt({ places }: Line, rank: number): number {
  const place = places[rank]
  if (place === undefined) throw new RangeError(`No place ${rank} of ${places.length}`)
  return place
}

/** When a place is. */
export function momentAt({ moments }: Board, place: number): number {
  const moment = moments[place]
  if (moment === undefined) throw new RangeError(`No place ${place} of ${moments.length}`)
  return moment
}

/** What it costs after a place that a theme is so far behind over all channels. */
export function distanceCost(behind: number): number {
  const beyond = (Math.abs(behind) - CALM) / WHOLE
  return beyond <= 0 ? 0 : DISTANCE_COST * beyond * beyond
}

/** The theme ran on another channel less than a day before. */
export function isClash(board: Board, place: number): boolean {
  return isClashBeside(board, { place, theme: board.themes[place] ?? NONE })
}

/** The theme at a place would clash, leaving out what one more channel than its own brings. */
export function isClashBeside(
  board: Board,
  { place, theme, channel = NONE }: { place: number; theme: number; channel?: number },
): boolean {
  const { moments, themes, channelOf } = board
  const since = momentAt(board, place) - CLASH_MINUTES
  for (let before = place - 1; (moments[before] ?? since) > since; before -= 1) {
    const other = channelOf[before]
    if (themes[before] === theme && other !== channelOf[place] && other !== channel) return true
  }
  return false
}
