import { missing } from '../numbers/table.ts'

/** One free start in a week, in order of time. */
export interface Candidate {
  /** Minutes since the Monday's midnight. */
  at: number
  /** Day of the week, 0 to 6. */
  day: number
  score: number
  /** Among those of which `least` are wanted. */
  isCounted?: boolean
}

export interface ChoiceRules {
  /** How many are wanted. */
  count: number
  spacingMinutes: number
  /** How many more each day of the week can have, by day 0 to 6. */
  roomByDay: readonly number[]
  /** At least so many of the counted ones, or as many as can be; left out is none. */
  least?: number
}

/** Activity always outweighs the even spread over the week, which decides between equals. */
const SPREAD = 131_072

/**
 * The starts that add up to the highest score, as many as `count` or as the rules allow, and among them as many counted ones as `least`
 * or as can be: an exact interval dynamic programme. `best[copies][level][run][candidate]`: the highest total with that candidate as
 * the last of `copies`, `level` of them counted (the last level is so many or more), `run` of them on its day.
 * @returns indexes of candidates, in order of time
 */
export function chooseSlots(candidates: readonly Candidate[], rules: ChoiceRules): number[] {
  const size = candidates.length
  const wanted = Math.min(rules.count, size)
  if (wanted === 0) return []
  const reach = reachOf(candidates, rules)
  const levels = Math.min(rules.least ?? 0, wanted) + 1
  const layer = levels * reach.runs * size
  const total = new Float64Array(wanted * layer).fill(-1)
  const from = new Int32Array(wanted * layer).fill(-1)
  /** By level, the best of the copies before, over all runs, up to each candidate. */
  let prefix = new Int32Array(levels * size).fill(-1)
  let reached = 0
  for (let copy = 0; copy < wanted; copy += 1) {
    const ideal = Math.floor(((2 * copy + 1) * size) / (2 * wanted))
    const base = copy * layer
    /** By level and run: the best of the copies before within this day, up to each candidate. */
    const within = new Int32Array(layer).fill(-1)
    const rows = levels * reach.runs
    if (copy > 0 && reach.runs > 1) fillWithin(within, { total, candidates, base: base - layer, size, rows })
    const before: Before = { candidates, reach, levels, total, prefix, within }
    const next = new Int32Array(levels * size).fill(-1)
    const best = new Int32Array(levels).fill(-1)
    for (let index = 0; index < size; index += 1) {
      const gain = (candidates[index]?.score ?? missing(index)) * SPREAD + SPREAD - Math.abs(index - ideal)
      const runs = Math.min(reach.runs, reach.room[index] ?? missing(index))
      for (let level = 0; level < levels; level += 1) {
        for (let run = 0; run < runs; run += 1) {
          const last =
            copy > 0 ? bestBefore(before, { index, level, run }) : startOf(before, { index, level, run })
          if (last === NOWHERE) continue
          const state = base + (level * reach.runs + run) * size + index
          total[state] = gain + (last === START ? 0 : (total[last] ?? missing(last)))
          from[state] = last
          const top = best[level] ?? missing(level)
          if (top < 0 || (total[state] ?? missing(state)) > (total[top] ?? missing(top))) best[level] = state
        }
        next[level * size + index] = best[level] ?? missing(level)
      }
    }
    if (best.every((state) => state < 0)) break
    prefix = next
    reached = copy + 1
  }
  if (reached < wanted && reached > 0) return chooseSlots(candidates, { ...rules, count: reached })
  const chosen: number[] = []
  for (let state = lastOf(prefix, levels); state >= 0; state = from[state] ?? missing(state))
    chosen.push(state % size)
  return chosen.reverse()
}

/** Where a chain of choices begins, and where none can lead. */
const START = -1
const NOWHERE = -2

interface Before {
  candidates: readonly Candidate[]
  reach: Reach
  levels: number
  total: Float64Array
  prefix: Int32Array
  within: Int32Array
}

interface Cell {
  index: number
  level: number
  run: number
}

/** The first choice of all stands alone on its day, in the level that it makes itself. */
function startOf({ candidates, levels }: Before, { index, level, run }: Cell): number {
  const made = levels > 1 && candidates[index]?.isCounted === true ? 1 : 0
  return run === 0 && level === made ? START : NOWHERE
}

/** The best choice of one fewer that a candidate can follow. */
function bestBefore(before: Before, { index, level, run }: Cell): number {
  const { candidates, levels, total } = before
  if (levels === 1 || candidates[index]?.isCounted !== true) return followed(before, { index, level, run })
  const lower = level === 0 ? NOWHERE : followed(before, { index, level: level - 1, run })
  if (level < levels - 1) return lower
  const same = followed(before, { index, level, run })
  if (lower === NOWHERE) return same
  return same === NOWHERE || (total[lower] ?? missing(lower)) >= (total[same] ?? missing(same)) ? lower : same
}

function followed({ candidates, reach, prefix, within }: Before, { index, level, run }: Cell): number {
  const size = candidates.length
  const last = (run === 0 ? reach.apart[index] : reach.sameDay[index]) ?? missing(index)
  if (last < 0) return NOWHERE
  const rows = run === 0 ? prefix : within
  const cell = (run === 0 ? level : level * reach.runs + run - 1) * size + last
  const state = rows[cell] ?? missing(cell)
  return state < 0 ? NOWHERE : state
}

/** The best of all copies, in the highest level that was reached. */
function lastOf(prefix: Int32Array, levels: number): number {
  const size = prefix.length / levels
  for (let level = levels - 1; level >= 0; level -= 1) {
    const cell = (level + 1) * size - 1
    const state = prefix[cell] ?? missing(cell)
    if (state >= 0) return state
  }
  return -1
}

interface Reach {
  /** 1 when spacing alone keeps every day within its room, else the most on one day. */
  runs: number
  room: Int32Array
  /** By candidate: the last one before it that is far enough, and on an earlier day where runs are counted; −1 when none. */
  apart: Int32Array
  /** By candidate: the last one on its day that is far enough, −1 when none. */
  sameDay: Int32Array
}

function reachOf(candidates: readonly Candidate[], { spacingMinutes, roomByDay, count }: ChoiceRules): Reach {
  const size = candidates.length
  const spacing = Math.max(1, spacingMinutes)
  const firstOfDay = new Int32Array(7).fill(-1)
  const lastOfDay = new Int32Array(7).fill(-1)
  for (const [index, { day }] of candidates.entries()) {
    if ((firstOfDay[day] ?? missing(day)) < 0) firstOfDay[day] = index
    lastOfDay[day] = index
  }
  let most = 1
  let counted = false
  for (let day = 0; day < 7; day += 1) {
    const first = candidates[firstOfDay[day] ?? missing(day)]
    const last = candidates[lastOfDay[day] ?? missing(day)]
    if (first === undefined || last === undefined) continue
    const onDay = (lastOfDay[day] ?? missing(day)) - (firstOfDay[day] ?? missing(day)) + 1
    const fits = Math.min(count, onDay, Math.floor((last.at - first.at) / spacing) + 1)
    const allowed = roomByDay[day] ?? missing(day)
    counted ||= fits > allowed
    most = Math.max(most, Math.min(fits, allowed))
  }
  const room = new Int32Array(size)
  const apart = new Int32Array(size).fill(-1)
  const sameDay = new Int32Array(size).fill(-1)
  let far = -1
  for (const [index, { at, day }] of candidates.entries()) {
    while (far + 1 < index && (candidates[far + 1]?.at ?? at) <= at - spacing) far += 1
    const first = firstOfDay[day] ?? missing(day)
    room[index] = roomByDay[day] ?? missing(day)
    apart[index] = counted ? Math.min(far, first - 1) : far
    sameDay[index] = far >= first ? far : -1
  }
  return { runs: counted ? most : 1, room, apart, sameDay }
}

interface WithinFill {
  total: Float64Array
  candidates: readonly Candidate[]
  base: number
  size: number
  /** Levels times runs. */
  rows: number
}

function fillWithin(within: Int32Array, { total, candidates, base, size, rows }: WithinFill): void {
  for (let row = 0; row < rows; row += 1) {
    let best = -1
    let day = -1
    for (let index = 0; index < size; index += 1) {
      const today = candidates[index]?.day ?? missing(index)
      if (today !== day) {
        day = today
        best = -1
      }
      const state = base + row * size + index
      const sum = total[state] ?? missing(state)
      if (sum >= 0 && (best < 0 || sum > (total[best] ?? missing(best)))) best = state
      within[row * size + index] = best
    }
  }
}
