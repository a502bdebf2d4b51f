import { NONE } from '../numbers/chairman.ts'
import { WHOLE } from '../numbers/shares.ts'
import { missing } from '../numbers/table.ts'
import { CLASH_MINUTES } from '../values/theme.ts'
import { type Board, distanceCost, isClash, type Line, REPEAT_COST } from './theme-board.ts'

/** How many places of its channel lie at most between two that exchange themes. */
const REACH = 8
/** The first pass takes exchanges that cost up to so much, each next one less, so that the search leaves small hollows. */
const THRESHOLD = 1.5
/** How many passes there are: a small plan has the time for more. Each looks at so many places in all, within these bounds. */
const LOOKS = 40_000
const PASSES = { least: 10, most: 200 }
/** The last passes take only what gains. */
const LAST_PASSES = 3

/** Beyond so many places, one pass that only gains: a day has so many posts then that each look around is dear. */
const MOST_PLACES = 20_000

/** The board with what a search looks up most often. */
interface ExchangeBoard extends Board {
  /** By place and theme: what it saves there when the theme is behind by one more, as it comes later. */
  later: Float64Array
  /** The same when it is behind by one less, as it comes sooner. */
  sooner: Float64Array
  /** How many repeats there may be more than there are: never more than at the start. */
  spare: number
}

/**
 * Exchanges themes between places of one channel, as long as that brings the totals over all channels nearer to their quotas or
 * takes away clashes, while each channel keeps to its bound and themes follow themselves no oftener than before. Threshold accepting
 * (Dueck and Scheuer 1990) in a fixed order and a fixed number of passes, so that the answer depends on no chance and no machine.
 */
export function exchangeThemes(plain: Board): void {
  const board = {
    ...plain,
    later: plain.total.map((behind) => savedBy(behind, WHOLE)),
    sooner: plain.total.map((behind) => savedBy(behind, -WHOLE)),
    spare: 0,
  }
  for (const threshold of thresholdsFor(board.themes.length)) {
    let changed = false
    for (const line of board.channels) {
      for (let first = 0; first < line.places.length; first += 1) {
        if (tryExchanges(board, line, { first, threshold })) changed = true
      }
    }
    if (!changed && threshold === 0) break
  }
}

/** What an exchange may cost in each pass. */
function thresholdsFor(places: number): number[] {
  if (places > MOST_PLACES) return [0]
  const falling = Math.max(PASSES.least, Math.min(PASSES.most, Math.floor(LOOKS / Math.max(1, places))))
  return Array.from({ length: falling + LAST_PASSES }, (_, pass) =>
    Math.max(0, THRESHOLD * (1 - pass / falling)),
  )
}

/** Exchanges with the first partner within reach that is worth it. */
function tryExchanges(
  board: ExchangeBoard,
  line: Line,
  { first, threshold }: { first: number; threshold: number },
): boolean {
  const { themes, values, later, allowed } = board
  const begin = line.places[first] ?? missing(first)
  const from = themes[begin] ?? missing(begin)
  const until = Math.min(line.places.length - 1, first + REACH)
  let saved = 0
  let place = begin
  for (let second = first + 1; second <= until; second += 1) {
    // It comes later, and is behind by one more until then: what is too far for this partner is so for all that follow.
    if ((line.behind[(second - 1) * values + from] ?? missing(second)) + WHOLE > line.limit) return false
    const end = line.places[second] ?? missing(second)
    for (; place < end; place += 1) saved += later[place * values + from] ?? missing(place)
    const to = themes[end] ?? missing(end)
    if (to === from || allowed[begin * values + to] !== 1 || allowed[end * values + from] !== 1) continue
    const trial = { first, second, begin, end, from, to, saved, least: 1e-9 - threshold }
    if (!canComeSooner(board, line, trial)) continue
    const gain = gainOf(board, line, trial)
    if (gain === undefined) continue
    exchange(board, line, trial)
    board.spare -= gain.repeats
    return true
  }
  return false
}

/** Two places of a channel, and the themes that they have: `from` comes later, `to` sooner. */
interface Trial {
  /** By their rank on the channel. */
  first: number
  second: number
  /** Among all places. */
  begin: number
  end: number
  from: number
  to: number
  /** What it saves that `from` comes later. */
  saved: number
  /** What an exchange has to save more than. */
  least: number
}

/** Between the two places, the theme that comes sooner is behind by one less. */
function canComeSooner({ values }: Board, { behind, limit }: Line, { first, second, to }: Trial): boolean {
  for (let at = first; at < second; at += 1) {
    if (WHOLE - (behind[at * values + to] ?? missing(at)) > limit) return false
  }
  return true
}

/**
 * How many repeats an exchange that saves enough brings; undefined for one that does not, or brings more than there may be. Most
 * do not, whatever becomes of the clashes: those are not tried out.
 */
function gainOf(board: ExchangeBoard, line: Line, trial: Trial): { repeats: number } | undefined {
  const { values, sooner } = board
  const { begin, end, to } = trial
  const before = localCost(board, line, trial)
  let most = trial.saved + before.clashes + REPEAT_COST * before.repeats
  for (let place = begin; place < end; place += 1) most += sooner[place * values + to] ?? missing(place)
  if (most <= trial.least) return undefined
  swapThemes(board, trial)
  const after = localCost(board, line, trial)
  swapThemes(board, trial)
  const repeats = after.repeats - before.repeats
  const saved = most - after.clashes - REPEAT_COST * after.repeats
  return repeats <= board.spare && saved > trial.least ? { repeats } : undefined
}

/** Clashes of the two themes, and repeats, around the two places. */
function localCost(
  board: Board,
  { places }: Line,
  { first, second, from, to }: Trial,
): { clashes: number; repeats: number } {
  const { moments, themes } = board
  let clashes = 0
  let repeats = 0
  let counted = -1
  for (const at of [first, second]) {
    const place = places[at] ?? missing(at)
    const until = (moments[place] ?? missing(place)) + CLASH_MINUTES
    for (let near = Math.max(place, counted + 1); (moments[near] ?? until) < until; near += 1) {
      counted = near
      if ((themes[near] === from || themes[near] === to) && isClash(board, near)) clashes += 1
    }
    const theme = themes[place]
    if (themes[places[at - 1] ?? NONE] === theme) repeats += 1
    if (themes[places[at + 1] ?? NONE] === theme) repeats += 1
  }
  return { clashes, repeats }
}

function swapThemes({ themes }: Board, { begin, end }: Trial): void {
  const theme = themes[begin] ?? missing(begin)
  themes[begin] = themes[end] ?? missing(end)
  themes[end] = theme
}

function exchange(board: ExchangeBoard, line: Line, trial: Trial): void {
  const { values, total, later, sooner } = board
  const { first, second, begin, end, from, to } = trial
  swapThemes(board, trial)
  for (let at = first; at < second; at += 1) shift(line.behind, at * values, trial)
  for (let place = begin; place < end; place += 1) {
    shift(total, place * values, trial)
    for (const cell of [place * values + from, place * values + to]) {
      later[cell] = savedBy(total[cell] ?? missing(cell), WHOLE)
      sooner[cell] = savedBy(total[cell] ?? missing(cell), -WHOLE)
    }
  }
}

function savedBy(behind: number, step: number): number {
  return distanceCost(behind) - distanceCost(behind + step)
}

function shift(behind: Float64Array, cell: number, { from, to }: Trial): void {
  behind[cell + from] = (behind[cell + from] ?? missing(cell)) + WHOLE
  behind[cell + to] = (behind[cell + to] ?? missing(cell)) - WHOLE
}
