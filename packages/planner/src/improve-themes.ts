import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import { WHOLE } from './shares.ts'
import { canHaveTheme } from './possible.ts'
import { CLASH_MINUTES, rubricTheme } from './theme.ts'
import type { Model } from './model.ts'
import type { Wishes } from './wishes.ts'

/** How many places of its channel lie at most between two that exchange themes. */
const REACH = 8
/** A pass takes exchanges that cost up to so much, so that the search leaves small hollows; the last ones only what gains. */
const THRESHOLDS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0, 0, 0]

/** Beyond so many places, one pass that only gains: a day has so many posts then that each look around is dear. */
const MOST_PLACES = 20_000

/** What counts run from their quotas over all channels before it costs anything, in parts of a post. */
const CALM = 1.1 * WHOLE
/** What a post of distance beyond that costs, squared, after each place; a clash costs one, a repeat far more. */
const DISTANCE_COST = 12
const REPEAT_COST = 60

interface Board {
  values: number
  /** Entries with a theme, in order of time. */
  entries: readonly Entry[]
  /** By place and theme: how far it is behind over all channels. */
  total: Float64Array
  channels: readonly Line[]
}

/** One channel's places among all. */
interface Line {
  places: number[]
  /** By place on the channel and theme: how far it is behind. */
  behind: Float64Array
  /** How far a theme may be behind or ahead on this channel. */
  limit: number
}

/** Where a place may have another theme, and which. */
interface Rules {
  isFree: (entry: Entry) => boolean
  allows: (entry: Entry, theme: number) => boolean
}

/**
 * Exchanges themes between places of one channel, as long as that brings the totals over all channels nearer to their quotas or
 * takes away clashes, while each channel keeps to its bound and no theme comes to follow itself. Threshold accepting (Dueck and
 * Scheuer 1990) in a fixed order and a fixed number of passes, so that the answer depends on no chance and no machine.
 */
export function improveThemes(model: Model, entries: readonly Entry[], wishes: Wishes): void {
  const themed = entries.filter(({ theme }) => theme !== NONE)
  const board = boardOf(themed, model.themes.length, wishes)
  const rules = {
    isFree: (entry: Entry) =>
      entry.standing === null && entry.kept === null && rubricTheme(model, entry) === NONE,
    allows: (entry: Entry, theme: number) =>
      (wishes.themes(entry.channel, entry.day)[theme] ?? 0) > 0 && canHaveTheme(model, entry, theme),
  }
  for (const threshold of themed.length > MOST_PLACES ? [0] : THRESHOLDS) {
    let changed = false
    for (const line of board.channels) {
      for (let first = 0; first < line.places.length; first += 1) {
        if (tryExchanges(board, line, { first, rules, threshold })) changed = true
      }
    }
    if (!changed && threshold === 0) break
  }
}

function boardOf(entries: readonly Entry[], values: number, wishes: Wishes): Board {
  const total = new Float64Array(entries.length * values)
  const lines: Line[] = []
  const rows: { behind: number[]; active: Set<number> }[] = []
  for (const [place, entry] of entries.entries()) {
    const shares = wishes.themes(entry.channel, entry.day)
    const { index } = entry.channel
    const line = (lines[index] ??= { places: [], behind: new Float64Array(0), limit: 0 })
    const row = (rows[index] ??= { behind: [], active: new Set() })
    const before = (line.places.length - 1) * values
    line.places.push(place)
    for (let value = 0; value < values; value += 1) {
      const share = shares[value] ?? 0
      if (share > 0) row.active.add(value)
      const step = share - (entry.theme === value ? WHOLE : 0)
      total[place * values + value] = (place === 0 ? 0 : (total[(place - 1) * values + value] ?? 0)) + step
      row.behind.push((before < 0 ? 0 : (row.behind[before + value] ?? 0)) + step)
    }
  }
  for (const [index, line] of lines.entries()) {
    const row = rows[index]
    if (line === undefined || row === undefined) continue
    line.behind = Float64Array.from(row.behind)
    // The chairman's bound, or what standing posts and rubrics have made of it.
    const bound = WHOLE - WHOLE / Math.max(2, 2 * row.active.size - 2)
    line.limit = line.behind.reduce((most, behind) => Math.max(most, Math.abs(behind)), bound)
  }
  return { values, entries, total, channels: lines.filter((line) => line !== undefined) }
}

function tryExchanges(
  board: Board,
  line: Line,
  { first, rules, threshold }: { first: number; rules: Rules; threshold: number },
): boolean {
  const { entries } = board
  const one = entries[line.places[first] ?? NONE]
  if (one === undefined || !rules.isFree(one)) return false
  const until = Math.min(line.places.length - 1, first + REACH)
  for (let second = first + 1; second <= until; second += 1) {
    const other = entries[line.places[second] ?? NONE]
    if (other === undefined || other.theme === one.theme || !rules.isFree(other)) continue
    if (!rules.allows(one, other.theme) || !rules.allows(other, one.theme)) continue
    if (!keepsBound(board, line, { first, second })) continue
    if (gain(board, line, { first, second }) <= 1e-9 - threshold) continue
    exchange(board, line, { first, second })
    return true
  }
  return false
}

interface Pair {
  first: number
  second: number
}

function themesOf(
  { entries }: Board,
  { places }: Line,
  { first, second }: Pair,
): { from: number; to: number } {
  const from = entries[places[first] ?? NONE]?.theme ?? NONE
  const to = entries[places[second] ?? NONE]?.theme ?? NONE
  return { from, to }
}

/** Between the two places, the theme that comes later is behind by one more, the other by one less. */
function keepsBound(board: Board, line: Line, pair: Pair): boolean {
  const { values } = board
  const { from, to } = themesOf(board, line, pair)
  for (let at = pair.first; at < pair.second; at += 1) {
    if ((line.behind[at * values + from] ?? 0) + WHOLE > line.limit) return false
    if (WHOLE - (line.behind[at * values + to] ?? 0) > line.limit) return false
  }
  return true
}

function gain(board: Board, line: Line, pair: Pair): number {
  const { values, total } = board
  const { from, to } = themesOf(board, line, pair)
  const begin = line.places[pair.first] ?? 0
  const end = line.places[pair.second] ?? 0
  let saved = 0
  for (let place = begin; place < end; place += 1) {
    const later = total[place * values + from] ?? 0
    const sooner = total[place * values + to] ?? 0
    saved +=
      distanceCost(later) - distanceCost(later + WHOLE) + distanceCost(sooner) - distanceCost(sooner - WHOLE)
  }
  const before = localCost(board, line, pair)
  swapThemes(board, line, pair)
  const after = localCost(board, line, pair)
  swapThemes(board, line, pair)
  return saved + before - after
}

function distanceCost(behind: number): number {
  const beyond = (Math.abs(behind) - CALM) / WHOLE
  return beyond <= 0 ? 0 : DISTANCE_COST * beyond * beyond
}

/** Clashes of the two themes, and repeats, around the two places. */
function localCost({ entries }: Board, line: Line, { first, second }: Pair): number {
  const one = entries[line.places[first] ?? NONE]?.theme
  const other = entries[line.places[second] ?? NONE]?.theme
  let cost = 0
  let counted = -1
  for (const at of [first, second]) {
    const place = line.places[at] ?? 0
    const moment = entries[place]?.at ?? 0
    for (let near = Math.max(place, counted + 1); near < entries.length; near += 1) {
      const entry = entries[near]
      if (entry === undefined || entry.at >= moment + CLASH_MINUTES) break
      counted = near
      if ((entry.theme === one || entry.theme === other) && isClash(entries, near)) cost += 1
    }
    const theme = entries[place]?.theme
    if (entries[line.places[at - 1] ?? NONE]?.theme === theme) cost += REPEAT_COST
    if (entries[line.places[at + 1] ?? NONE]?.theme === theme) cost += REPEAT_COST
  }
  return cost
}

/** The theme ran on another channel less than a day before. */
function isClash(entries: readonly Entry[], place: number): boolean {
  const entry = entries[place]
  if (entry === undefined) return false
  for (let before = place - 1; before >= 0; before -= 1) {
    const other = entries[before]
    if (other === undefined || entry.at - other.at >= CLASH_MINUTES) return false
    if (other.theme === entry.theme && other.channel !== entry.channel) return true
  }
  return false
}

function swapThemes({ entries }: Board, { places }: Line, { first, second }: Pair): void {
  const one = entries[places[first] ?? NONE]
  const other = entries[places[second] ?? NONE]
  if (one === undefined || other === undefined) return
  const { theme } = one
  one.theme = other.theme
  other.theme = theme
}

function exchange(board: Board, line: Line, pair: Pair): void {
  const { values, total } = board
  const { from, to } = themesOf(board, line, pair)
  swapThemes(board, line, pair)
  for (let at = pair.first; at < pair.second; at += 1) shift(line.behind, at * values, { from, to })
  const begin = line.places[pair.first] ?? 0
  const end = line.places[pair.second] ?? 0
  for (let place = begin; place < end; place += 1) shift(total, place * values, { from, to })
}

function shift(behind: Float64Array, cell: number, { from, to }: { from: number; to: number }): void {
  behind[cell + from] = (behind[cell + from] ?? 0) + WHOLE
  behind[cell + to] = (behind[cell + to] ?? 0) - WHOLE
}
