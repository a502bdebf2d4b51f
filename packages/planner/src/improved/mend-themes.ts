import { bestThemes, MOST_THEMES, type Prices, type Stretch } from './best-themes.ts'
import { NONE } from '../numbers/chairman.ts'
import { WHOLE } from '../numbers/shares.ts'
import { missing } from '../numbers/table.ts'
import { type Board, distanceCost, isClash, type Line, REPEAT_COST } from './theme-board.ts'
import { CLASH_MINUTES } from '../values/theme.ts'

/** Places of a channel to either side of a trouble that are dealt anew. */
const REACH = 8
/** Ways looked at in all: so many for each place of a small plan, fewer as there are more places, so that none takes too long. */
const WAYS = { most: 250_000, places: 60_000_000 }
/** How often what is left is made dearer when nothing gains any more, and by what a clash is then. */
const MOST_RAISES = 15
const RAISE = 0.3

/** To be further from the quotas over all channels than the board may costs more than a repeat, and each post further more again. */
const FAR_COST = { once: 20, post: 100 }

/** The least that counts as a gain, so that rounding is none. */
const GAIN = 1e-9

interface Search {
  board: Board
  /** By place: the one before it on its channel, or {@link NONE}. */
  before: Int32Array
  prices: Prices
  /** As many repeats as there may be. */
  repeats: number
  ways: { left: number }
}

/**
 * Deals themes anew around each trouble, a stretch of one channel after the other: around clashes, around counts that run far from
 * their quotas over all channels, and around repeats where the search has brought more of them. When nothing gains any more, what is
 * left becomes dearer and the search goes on (guided local search, Voudouris and Tsang 1999).
 * @param board is left as the search ends; of more than {@link MOST_THEMES} themes, which hardly ever clash, as it was
 * @returns the best themes that it met, by place
 */
export function mendThemes(board: Board): Int32Array {
  if (board.values > MOST_THEMES) return board.themes
  const search = searchOn(board)
  const plain = { ...search, prices: pricesOf(board) }
  let best = board.themes.slice()
  let least = costOf(plain)
  let raises = 0
  while (raises <= MOST_RAISES && search.ways.left > 0 && least > 0) {
    const hasChanged = dealAroundTroubles(search)
    const cost = costOf(plain)
    if (cost < least - GAIN && repeatsOf(search) <= search.repeats) {
      best = board.themes.slice()
      least = cost
    }
    if (hasChanged) continue
    raises += 1
    raisePrices(search)
  }
  return best
}

function searchOn(board: Board): Search {
  const before = new Int32Array(board.themes.length).fill(NONE)
  for (const { places } of board.channels)
    for (const [at, place] of places.entries()) before[place] = places[at - 1] ?? NONE
  const search = {
    board,
    before,
    prices: pricesOf(board),
    repeats: 0,
    ways: { left: waysFor(board.themes.length) },
  }
  return { ...search, repeats: repeatsOf(search) }
}

function waysFor(places: number): number {
  return Math.min(WAYS.most, WAYS.places / Math.max(1, places))
}

function pricesOf({ themes, far }: Board): Prices {
  return {
    clash: new Float64Array(themes.length).fill(1),
    distance: (behind) => strictCost(behind, far),
    repeat: REPEAT_COST,
  }
}

function strictCost(behind: number, far: number): number {
  const beyond = Math.abs(behind) - far
  return distanceCost(behind) + (beyond <= 0 ? 0 : FAR_COST.once + (FAR_COST.post * beyond) / WHOLE)
}

function raisePrices(search: Search): void {
  const { board, prices, repeats } = search
  prices.repeat = repeatsOf(search) > repeats ? 2 * prices.repeat : REPEAT_COST
  for (let place = 0; place < prices.clash.length; place += 1)
    if (isClash(board, place)) prices.clash[place] = (prices.clash[place] ?? missing(place)) + RAISE
}

function dealAroundTroubles(search: Search): boolean {
  const { board, repeats, ways } = search
  const isOver = repeatsOf(search) > repeats
  let hasChanged = false
  for (let place = 0; place < board.themes.length; place += 1) {
    for (const line of board.channels) {
      if (ways.left <= 0 || !isTrouble(search, place, isOver)) break
      if (dealAround(search, line, place)) hasChanged = true
    }
  }
  return hasChanged
}

/** @param isOver whether a repeat is trouble too */
function isTrouble(search: Search, place: number, isOver: boolean): boolean {
  const { values, total } = search.board
  if (isClash(search.board, place) || (isOver && isRepeat(search, place))) return true
  for (let cell = place * values; cell < (place + 1) * values; cell += 1)
    if (search.prices.distance(total[cell] ?? missing(cell)) > 0) return true
  return false
}

function isRepeat({ board: { themes }, before }: Search, place: number): boolean {
  return themes[before[place] ?? NONE] === themes[place]
}

function repeatsOf(search: Search): number {
  return search.before.reduce((sum, _, place) => sum + Number(isRepeat(search, place)), 0)
}

/** Deals the places of a channel around a place anew where that is cheaper. */
function dealAround(search: Search, line: Line, place: number): boolean {
  const { board, prices, ways } = search
  const near = firstAt(line, place)
  const stretch = {
    line,
    from: Math.max(0, near - REACH),
    until: Math.min(line.places.length, near + REACH),
  }
  if (stretch.from === stretch.until) return false
  const chosen = bestThemes(board, stretch, { prices, ways })
  const now = chosen.map((_, at) => board.themes[line.places[stretch.from + at] ?? NONE] ?? NONE)
  if (chosen.every((theme, at) => theme === now[at])) return false
  const range = rangeOf(board, stretch)
  const before = costOf(search, range)
  setThemes(board, stretch, chosen)
  if (costOf(search, range) < before - GAIN) return true
  setThemes(board, stretch, now)
  return false
}

/** The first place of a channel that is not before a place, by its rank on the channel. */
function firstAt({ places }: Line, place: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? missing(middle)) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The places in which a stretch makes a difference: up to the next of its channel, and for a day after its last. */
function rangeOf({ themes, moments }: Board, { line, from, until }: Stretch): { begin: number; end: number } {
  const last = line.places[until - 1] ?? missing(until - 1)
  const over = (moments[last] ?? missing(last)) + CLASH_MINUTES
  let end = Math.min(themes.length, (line.places[until] ?? themes.length) + 1)
  while ((moments[end] ?? over) < over) end += 1
  return { begin: line.places[from] ?? missing(from), end }
}

function costOf(search: Search, { begin = 0, end = search.before.length } = {}): number {
  const { board, prices } = search
  let cost = 0
  for (let cell = begin * board.values; cell < end * board.values; cell += 1)
    cost += prices.distance(board.total[cell] ?? missing(cell))
  for (let place = begin; place < end; place += 1) {
    if (isClash(board, place)) cost += prices.clash[place] ?? missing(place)
    if (isRepeat(search, place)) cost += prices.repeat
  }
  return cost
}

function setThemes({ values, themes, total }: Board, { line, from }: Stretch, chosen: Int32Array): void {
  const shifts = new Float64Array(values)
  for (const [index, theme] of chosen.entries()) {
    const at = from + index
    const place = line.places[at] ?? missing(at)
    const now = themes[place] ?? missing(place)
    shifts[now] = (shifts[now] ?? missing(now)) - WHOLE
    shifts[theme] = (shifts[theme] ?? missing(theme)) + WHOLE
    themes[place] = theme
    const next = line.places[at + 1] ?? themes.length
    for (const [value, shift] of shifts.entries()) {
      if (shift === 0) continue
      const own = at * values + value
      line.behind[own] = (line.behind[own] ?? missing(own)) - shift
      for (let cell = place * values + value; cell < next * values; cell += values)
        total[cell] = (total[cell] ?? missing(cell)) - shift
    }
  }
}
