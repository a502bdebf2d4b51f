import { NONE } from '../numbers/chairman.ts'
import { WHOLE } from '../numbers/shares.ts'
import { missing } from '../numbers/table.ts'
import { type Board, isClashBeside, type Line } from './theme-board.ts'
import { CLASH_MINUTES } from '../values/theme.ts'

/** Places of a channel that follow each other: from one, up to and without another. */
export interface Stretch {
  line: Line
  from: number
  until: number
}

/** What a search holds against the themes of a stretch. */
export interface Prices {
  /** By place: what a clash there costs. */
  clash: Float64Array
  /** What it costs after a place that a theme is so far behind over all channels. */
  distance: (behind: number) => number
  repeat: number
}

/** States kept after a place, the cheapest: all that ten themes can be in. */
const WIDTH = 256

/** A theme's count goes at most so many posts from what it is: within a channel's bound it hardly ever can. */
const MOST_SHIFT = 2
const SHIFTS = 2 * MOST_SHIFT + 1
/** With more themes than this, the shifts of a state are no longer one exact number. */
export const MOST_THEMES = 22

/** What the counts of a channel can be after one of its places, as shifts from what they are, and the cheapest way there. */
interface Layer {
  /** By state: its shifts as one number, 0 where none has shifted. */
  keys: number[]
  /** By state and theme: how many posts more of it there are by then. */
  shifts: number[]
  /** By state: what its shifts cost over all channels until the next place. */
  base: number[]
  /** By state and theme of the place. */
  costs: number[]
  /** By state and theme of the place: the cell of the layer before from which it is reached. */
  from: number[]
}

/**
 * The cheapest themes for a stretch of one channel while all other places stay: a shortest path over what the counts can be within
 * the channel's bound, back to what they are where the channel goes on. One thing it counts too high: a place of another channel
 * that this one would clash with twice.
 * @param board of at most {@link MOST_THEMES} themes
 * @param ways what it looked at is taken off
 * @returns the theme by place of the stretch
 */
export function bestThemes(
  board: Board,
  { line, from, until }: Stretch,
  { prices, ways }: { prices: Prices; ways: { left: number } },
): Int32Array {
  let layer = startOf(board, line, from)
  const layers = [layer]
  for (let at = from; at < until; at += 1) {
    layer = thinned(layerAfter(board, layer, { line, at, prices }), board.values)
    layers.push(layer)
    ways.left -= layer.costs.length
  }
  const next = until < line.places.length ? themeAt(board, line, until) : NONE
  return wayBack(layers, { values: board.values, next, repeat: prices.repeat })
}

const EMPTY: Layer = { keys: [], shifts: [], base: [], costs: [], from: [] }

function themeAt({ themes }: Board, { places }: Line, at: number): number {
  return themes[places[at] ?? NONE] ?? NONE
}

/** Before the stretch: nothing has shifted, and the theme is what it is; before the first of the channel any will do. */
function startOf(board: Board, line: Line, from: number): Layer {
  const last = themeAt(board, line, from - 1)
  const each = Array.from({ length: board.values }, (_, theme) => theme)
  return {
    keys: [0],
    shifts: each.map(() => 0),
    base: [0],
    costs: each.map((theme) => (last === NONE || theme === last ? 0 : Infinity)),
    from: each.map(() => NONE),
  }
}

interface Step {
  line: Line
  at: number
  prices: Prices
}

function layerAfter(board: Board, before: Layer, { line, at, prices }: Step): Layer {
  const { values, themes, allowed } = board
  const place = line.places[at] ?? missing(at)
  const now = themes[place] ?? missing(place)
  const layer: Layer = { keys: [], shifts: [], base: [], costs: [], from: [] }
  const known = new Map<number, number>()
  const shiftCosts = shiftCostsAt(board, { line, at, prices })
  const ways = before.keys.map((_, state) => cheapestWays(before, state, values))
  for (let theme = 0; theme < values; theme += 1) {
    if (theme !== now && allowed[place * values + theme] !== 1) continue
    const step = SHIFTS ** theme - SHIFTS ** now
    const clash = clashCost(board, { place, theme, prices })
    for (const [state, key] of before.keys.entries()) {
      let reached = known.get(key + step)
      if (reached === undefined) {
        reached = addState(layer, before, { state, key: key + step, theme, now, shiftCosts })
        known.set(key + step, reached)
      }
      const way = ways[state]
      if (reached === NONE || way === undefined) continue
      // Before the first place nothing is there to repeat.
      const repeat = way.from === state * values + theme && at > 0 ? prices.repeat : 0
      const isOther = way.other < way.cost + repeat
      const cell = reached * values + theme
      layer.costs[cell] =
        (isOther ? way.other : way.cost + repeat) + clash + (layer.base[reached] ?? missing(reached))
      layer.from[cell] = isOther ? way.otherFrom : way.from
    }
  }
  return layer
}

/** Only the cheapest states, and always the one in which nothing has shifted: from there the way back is open. */
function thinned(layer: Layer, values: number): Layer {
  if (layer.keys.length <= WIDTH) return layer
  const rows = layer.keys.map((key, state) => {
    const begin = state * values
    const of = (cells: readonly number[]): number[] => cells.slice(begin, begin + values)
    const costs = of(layer.costs)
    const rank = key === 0 ? -1 : Math.min(...costs)
    return { key, rank, costs, shifts: of(layer.shifts), from: of(layer.from) }
  })
  const kept = rows.sort((a, b) => a.rank - b.rank).slice(0, WIDTH)
  return {
    keys: kept.map(({ key }) => key),
    shifts: kept.flatMap(({ shifts }) => shifts),
    base: [],
    costs: kept.flatMap(({ costs }) => costs),
    from: kept.flatMap(({ from }) => from),
  }
}

/** @returns the new state; NONE where it goes beyond the channel's bound */
function addState(
  layer: Layer,
  before: Layer,
  added: { state: number; key: number; theme: number; now: number; shiftCosts: Float64Array },
): number {
  const values = added.shiftCosts.length / SHIFTS
  const state = layer.keys.length
  let base = 0
  for (let value = 0; value < values; value += 1) {
    const gained = Number(value === added.theme) - Number(value === added.now)
    const had = added.state * values + value
    const shift = (before.shifts[had] ?? missing(had)) + gained
    layer.shifts[state * values + value] = shift
    const isFar = Math.abs(shift) > MOST_SHIFT
    base += isFar ? Infinity : (added.shiftCosts[value * SHIFTS + shift + MOST_SHIFT] ?? Infinity)
  }
  if (base === Infinity) {
    layer.shifts.length = state * values
    return NONE
  }
  layer.keys.push(added.key)
  layer.base.push(base)
  for (let value = 0; value < values; value += 1) {
    layer.costs.push(Infinity)
    layer.from.push(NONE)
  }
  return state
}

/** The cheapest way to a state, and the cheapest that ends in another theme. */
interface Ways {
  cost: number
  from: number
  other: number
  otherFrom: number
}

function cheapestWays({ costs }: Layer, state: number, values: number): Ways {
  const ways = { cost: Infinity, from: NONE, other: Infinity, otherFrom: NONE }
  for (let cell = state * values; cell < (state + 1) * values; cell += 1) {
    const cost = costs[cell] ?? missing(cell)
    if (cost < ways.cost) {
      ways.other = ways.cost
      ways.otherFrom = ways.from
      ways.cost = cost
      ways.from = cell
    } else if (cost < ways.other) {
      ways.other = cost
      ways.otherFrom = cell
    }
  }
  return ways
}

/** By theme and shift: what the totals cost up to the channel's next place, infinite beyond the channel's bound. */
function shiftCostsAt({ values, total, themes }: Board, { line, at, prices }: Step): Float64Array {
  const costs = new Float64Array(values * SHIFTS).fill(Infinity)
  const begin = line.places[at] ?? missing(at)
  const end = line.places[at + 1] ?? themes.length
  for (let value = 0; value < values; value += 1) {
    const cell = at * values + value
    const behind = line.behind[cell] ?? missing(cell)
    for (let shift = -MOST_SHIFT; shift <= MOST_SHIFT; shift += 1) {
      if (Math.abs(behind - shift * WHOLE) > line.limit) continue
      let cost = 0
      for (let place = begin; place < end; place += 1)
        cost += prices.distance((total[place * values + value] ?? missing(place)) - shift * WHOLE)
      costs[value * SHIFTS + shift + MOST_SHIFT] = cost
    }
  }
  return costs
}

/** The clashes that a theme brings: its own, and those of later places elsewhere that clash with no third channel anyway. */
function clashCost(
  board: Board,
  { place, theme, prices }: { place: number; theme: number; prices: Prices },
): number {
  const { moments, themes, channelOf } = board
  const channel = channelOf[place] ?? missing(place)
  const until = (moments[place] ?? missing(place)) + CLASH_MINUTES
  let cost = isClashBeside(board, { place, theme }) ? (prices.clash[place] ?? missing(place)) : 0
  for (let near = place + 1; (moments[near] ?? until) < until; near += 1) {
    if (themes[near] !== theme || channelOf[near] === channel) continue
    if (!isClashBeside(board, { place: near, theme, channel })) cost += prices.clash[near] ?? missing(near)
  }
  return cost
}

/** @param next the theme that follows, before which the counts have to be what they were; NONE where nothing follows */
function wayBack(
  layers: readonly Layer[],
  { values, next, repeat }: { values: number; next: number; repeat: number },
): Int32Array {
  const last = layers.at(-1) ?? EMPTY
  let cell = NONE
  let least = Infinity
  for (const [state, key] of last.keys.entries()) {
    if (next !== NONE && key !== 0) continue
    for (let theme = 0; theme < values; theme += 1) {
      const cost = (last.costs[state * values + theme] ?? Infinity) + (theme === next ? repeat : 0)
      if (cost >= least) continue
      least = cost
      cell = state * values + theme
    }
  }
  const chosen = new Int32Array(layers.length - 1)
  for (let place = chosen.length - 1; place >= 0; place -= 1) {
    chosen[place] = cell % values
    cell = layers[place + 1]?.from[cell] ?? NONE
  }
  return chosen
}
