import { Behind, fillBehind } from '../numbers/behind.ts'
import { NONE } from '../numbers/chairman.ts'
import { valuesIn, WHOLE } from '../numbers/shares.ts'
import { missing, Table } from '../numbers/table.ts'

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
  for (let place = 0; place < values.length; place += 1) {
    for (let tries = 0; tries < size; tries += 1) {
      const wrong = furthest(walk, place)
      if (wrong === NONE) break
      const found = mend(course, walk, { place, value: wrong })
      if (found === undefined) break
      values[found.place] = found.value
      recount(course, walk)
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

/** How far each value is behind after each place, and the most and least that it will be from there on. */
interface Walk {
  size: number
  behind: Table
  most: Table
  least: Table
}

function walkOf(course: Course, size: number): Walk {
  const table = (): Table => new Table(course.shares.length, size)
  const walk = { size, behind: table(), most: table(), least: table() }
  recount(course, walk)
  return walk
}

function recount({ shares, values }: Course, { size, behind, most, least }: Walk): void {
  fillBehind(behind, shares, values)
  const last = behind.rows - 1
  for (let place = last; place >= 0; place -= 1) {
    for (let value = 0; value < size; value += 1) {
      const here = behind.at(place, value)
      most.set(place, value, place === last ? here : Math.max(here, most.at(place + 1, value)))
      least.set(place, value, place === last ? here : Math.min(here, least.at(place + 1, value)))
    }
  }
}

/** The value that is out of its bounds by most after a place, {@link NONE} when none is. */
function furthest({ size, behind }: Walk, place: number): number {
  let found = NONE
  let most = SLACK
  for (let value = 0; value < size; value += 1) {
    const distance = Math.abs(behind.at(place, value))
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

/** The most and the least that each value is behind from one place to another, the other fixed and the one going back. */
interface Stretch {
  most: Table
  least: Table
}

function widen({ most, least }: Stretch, { size, behind }: Walk, place: number): void {
  for (let value = 0; value < size; value += 1) {
    const here = behind.at(place, value)
    most.set(0, value, Math.max(here, most.at(0, value)))
    least.set(0, value, Math.min(here, least.at(0, value)))
  }
}

/**
 * The best single change at or before the wrong place: the value that is too far behind is taken up by a place that had another
 * one, or the one that came too often gives a place to another. None when each would break a bound before the wrong place.
 */
function mend(course: Course, walk: Walk, { place: until, value: wrong }: Wrong): Mend | undefined {
  const { values, free, allows } = course
  const { size, behind } = walk
  const isLate = behind.at(until, wrong) > 0
  const stretch = { most: new Table(1, size, -Infinity), least: new Table(1, size, Infinity) }
  let best: Mend | undefined
  for (let place = until; place >= 0; place -= 1) {
    widen(stretch, walk, place)
    const had = values[place] ?? NONE
    if (free[place] !== 1 || had === NONE || (had === wrong) === isLate) continue
    for (let value = 0; value < size; value += 1) {
      if (value === had || (isLate && value !== wrong) || !allows(place, value)) continue
      const isBroken = stretch.most.at(0, had) + WHOLE > SLACK || WHOLE - stretch.least.at(0, value) > SLACK
      if (isBroken) continue
      const cost = costOf(course, walk, { place, from: had, to: value, until })
      if (best === undefined || isLess(cost, best.cost)) best = { place, value, cost }
    }
  }
  return best
}

function costOf(course: Course, walk: Walk, { until, ...change }: Change & { until: number }): number[] {
  const { values, touched } = course
  const { most, least, behind } = walk
  const { place, from, to } = change
  // From here on the one that gives is behind by one more, the one that takes by one less.
  const late = most.at(place, from) + WHOLE
  const early = WHOLE - least.at(place, to)
  const isGood = late <= SLACK && early <= SLACK
  const holds = isGood ? values.length : holdsUntil(walk, change, until)
  const repeats = Number(values[place - 1] === to) + Number(values[place + 1] === to)
  const last = behind.rows - 1
  const drift = behind.at(last, from) - behind.at(last, to)
  return [
    -holds,
    1 - (touched[place] ?? missing(place)),
    Math.floor((2 * drift) / WHOLE),
    repeats,
    Math.max(late, early),
  ]
}

/** The first place after `until` at which a change would need another one. */
function holdsUntil({ behind }: Walk, { from, to }: Change, until: number): number {
  let place = until + 1
  for (; place < behind.rows; place += 1) {
    if (behind.at(place, from) + WHOLE > SLACK || WHOLE - behind.at(place, to) > SLACK) break
  }
  return place
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, figure] of one.entries()) {
    const known = other[at] ?? missing(at)
    if (figure !== known) return figure < known
  }
  return false
}
