import { Behind } from '../numbers/behind.ts'
import { NONE } from '../numbers/chairman.ts'
import { Peaks } from '../numbers/peaks.ts'
import { shareOf, valuesIn, WHOLE } from '../numbers/shares.ts'
import { missing } from '../numbers/table.ts'

/**
 * A value may run so far from its quota before a place that had another one is changed. Wider than the bound of a plan made
 * from scratch, so that one post that goes, or one day that closes, does not shift all that follows.
 */
export const SLACK = 1.5 * WHOLE

/** One attribute along one channel, in order of time. */
export interface Course {
  /** By place: the shares wanted there, adding up to the whole. */
  shares: readonly (readonly number[])[]
  /** By place: the value it has, {@link NONE} for none yet. Changed in place. */
  values: Int32Array
  /** By place: 1 when its value may change. */
  free: Uint8Array
  /** By place: 1 when something else of it changes anyway, so that one more change costs nothing. */
  touched: Uint8Array
  allows: (place: number, value: number) => boolean
}

/**
 * Changes as few values as can be found so that, after every place, each count is within {@link SLACK} of its quota; places
 * without a value get the one that is furthest behind. A greedy repair: at the first place where a count runs too far, the one
 * change that mends it and harms least, a change that repeats no neighbour first, and one at a place that changes anyway.
 */
export function leastChange(course: Course): void {
  const { shares, values } = course
  const size = valuesIn(shares)
  fillHoles(course, size)
  if (isWithin(course, size)) return
  const walk = walkOf(course, size)
  for (const [place, row] of shares.entries()) {
    walk.here.due(row)
    walk.here.give(values[place] ?? NONE)
    for (let tries = 0; tries < size; tries += 1) {
      const wrong = furthest(walk)
      if (wrong === NONE) break
      const found = mend(course, walk, { place, value: wrong })
      if (found === undefined) break
      change(course, walk, found)
    }
  }
}

/** Every count stays within {@link SLACK} of its quota: so it is nearly always. */
function isWithin({ shares, values }: Course, size: number): boolean {
  const behind = new Behind(size)
  for (const [place, row] of shares.entries()) {
    behind.due(row)
    behind.give(values[place] ?? NONE)
    if (behind.furthest() > SLACK) return false
  }
  return true
}

function fillHoles({ shares, values, allows }: Course, size: number): void {
  const behind = new Behind(size)
  for (const [place, row] of shares.entries()) {
    behind.due(row)
    if (values[place] === NONE) {
      let best = NONE
      for (let value = 0; value < size; value += 1) {
        if (!allows(place, value)) continue
        if (best === NONE || behind.of(value) > behind.of(best)) best = value
      }
      values[place] = best
    }
    behind.give(values[place] ?? NONE)
  }
}

/**
 * How far each value is behind after each place. Whatever is asked of it, and a change, takes a few steps however long the course is:
 * of many standing posts that run far from their quotas, each place asks for a mend.
 */
interface Walk {
  size: number
  /** By value: how far behind, and how far ahead. */
  late: readonly Peaks[]
  early: readonly Peaks[]
  /** After the place that the repair has come to. */
  here: Behind
  /** After the last place. */
  end: Behind
  /** By place: the last one before it that may change. */
  freeBefore: Int32Array
  /** By value, late and early: up to where no change mends it, as long as nothing changes. */
  hopeless: Int32Array
}

function walkOf({ shares, values, free }: Course, size: number): Walk {
  const stepsOf = (value: number, sign: 1 | -1): Float64Array =>
    Float64Array.from(
      shares,
      (row, place) => sign * (shareOf(row, value) - (values[place] === value ? WHOLE : 0)),
    )
  const every = Array.from({ length: size }, (_, value) => value)
  const end = new Behind(size)
  const freeBefore = new Int32Array(shares.length)
  let last = NONE
  for (const [place, row] of shares.entries()) {
    end.due(row)
    end.give(values[place] ?? NONE)
    freeBefore[place] = last
    if (free[place] === 1) last = place
  }
  return {
    size,
    late: every.map((value) => new Peaks(stepsOf(value, 1))),
    early: every.map((value) => new Peaks(stepsOf(value, -1))),
    here: new Behind(size),
    end,
    freeBefore,
    hopeless: new Int32Array(2 * size).fill(NONE),
  }
}

/** Gives a place that the repair has passed, or come to, another value. */
function change({ values }: Course, walk: Walk, { place, value: to }: Wrong): void {
  const from = values[place] ?? NONE
  values[place] = to
  for (const behind of [walk.here, walk.end]) {
    behind.give(from, -1)
    behind.give(to)
  }
  raise(walk, { place, value: from, amount: WHOLE })
  raise(walk, { place, value: to, amount: -WHOLE })
  walk.hopeless.fill(NONE)
}

function raise({ late, early }: Walk, { place, value, amount }: Wrong & { amount: number }): void {
  late[value]?.raise(place, amount)
  early[value]?.raise(place, -amount)
}

/** The value that is out of its bounds by most at the place that the repair has come to, {@link NONE} when none is. */
function furthest({ size, here }: Walk): number {
  let found = NONE
  let most = SLACK
  for (let value = 0; value < size; value += 1) {
    const distance = Math.abs(here.of(value))
    if (distance <= most) continue
    found = value
    most = distance
  }
  return found
}

interface Wrong {
  place: number
  value: number
}

interface Change {
  place: number
  from: number
  to: number
}

interface Mend extends Wrong {
  /** Smaller is better, first figure first. */
  cost: readonly number[]
}

/**
 * The best single change at or before the wrong place: the value that is too far behind is taken up by a place that had another
 * one, or the one that came too often gives a place to another. None when each would break a bound before the wrong place: a value
 * gives no place at or before the last one after which it is late by more than half a post, and takes none at or before the last one
 * after which it is as much ahead.
 */
function mend(course: Course, walk: Walk, { place: until, value: wrong }: Wrong): Mend | undefined {
  const { values, free, allows } = course
  const { size, late, early, freeBefore, hopeless } = walk
  const isLate = walk.here.of(wrong) > 0
  const kind = 2 * wrong + Number(isLate)
  const givesFrom = late.map((peaks) => peaks.lastAbove(until, SLACK - WHOLE))
  const takesFrom = early.map((peaks) => peaks.lastAbove(until, SLACK - WHOLE))
  const first = Math.max(
    (isLate ? takesFrom : givesFrom)[wrong] ?? missing(wrong),
    hopeless[kind] ?? missing(kind),
  )
  let best: Mend | undefined
  let place = free[until] === 1 ? until : (freeBefore[until] ?? missing(until))
  for (; place > first; place = freeBefore[place] ?? missing(place)) {
    const had = values[place] ?? NONE
    if (had === NONE || (had === wrong) === isLate || place <= (givesFrom[had] ?? missing(had))) continue
    for (let value = 0; value < size; value += 1) {
      if (value === had || (isLate && value !== wrong)) continue
      if (place <= (takesFrom[value] ?? missing(value)) || !allows(place, value)) continue
      const cost = costOf(course, walk, { place, from: had, to: value, until })
      if (best === undefined || isLess(cost, best.cost)) best = { place, value, cost }
    }
  }
  if (best === undefined) hopeless[kind] = until
  return best
}

function costOf(
  { values, touched }: Course,
  walk: Walk,
  { until, ...moved }: Change & { until: number },
): number[] {
  const { place, from, to } = moved
  const end = values.length - 1
  // From here on the one that gives is behind by one more, the one that takes ahead by one more.
  const late = peaksOf(walk.late, from).highest(place, end) + WHOLE
  const early = peaksOf(walk.early, to).highest(place, end) + WHOLE
  const isGood = late <= SLACK && early <= SLACK
  const holds = isGood ? values.length : holdsUntil(walk, moved, until)
  const repeats = Number(values[place - 1] === to) + Number(values[place + 1] === to)
  const drift = walk.end.of(from) - walk.end.of(to)
  return [
    -holds,
    1 - (touched[place] ?? missing(place)),
    Math.floor((2 * drift) / WHOLE),
    repeats,
    Math.max(late, early),
  ]
}

/** The first place after `until` at which a change would need another one. */
function holdsUntil({ late, early }: Walk, { from, to }: Change, until: number): number {
  return Math.min(
    peaksOf(late, from).firstAbove(until + 1, SLACK - WHOLE),
    peaksOf(early, to).firstAbove(until + 1, SLACK - WHOLE),
  )
}

function peaksOf(rows: readonly Peaks[], value: number): Peaks {
  return rows[value] ?? missing(value)
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, figure] of one.entries()) {
    const known = other[at] ?? missing(at)
    if (figure !== known) return figure < known
  }
  return false
}
