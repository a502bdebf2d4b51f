import { NONE } from '../numbers/chairman.ts'
import { WHOLE } from '../numbers/shares.ts'

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
  const size = shares[0]?.length ?? 0
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
  const behind = new Float64Array(size)
  for (let place = 0; place < values.length; place += 1) {
    const row = shares[place]
    for (let value = 0; value < size; value += 1) {
      const now = (behind[value] ?? 0) + (row?.[value] ?? 0) - (values[place] === value ? WHOLE : 0)
      if (Math.abs(now) > SLACK) return false
      behind[value] = now
    }
  }
  return true
}

function fillHoles({ shares, values, allows }: Course, size: number): void {
  const behind = new Float64Array(size)
  for (let place = 0; place < values.length; place += 1) {
    let best = NONE
    for (let value = 0; value < size; value += 1) {
      behind[value] = (behind[value] ?? 0) + (shares[place]?.[value] ?? 0)
      if (values[place] !== NONE || !allows(place, value)) continue
      if (best === NONE || (behind[value] ?? 0) > (behind[best] ?? 0)) best = value
    }
    if (values[place] === NONE) values[place] = best
    const value = values[place] ?? NONE
    if (value !== NONE) behind[value] = (behind[value] ?? 0) - WHOLE
  }
}

/** How far each value is behind after each place, and the most and least that it will be from there on. */
interface Walk {
  size: number
  behind: Float64Array
  most: Float64Array
  least: Float64Array
}

function walkOf(course: Course, size: number): Walk {
  const cells = course.values.length * size
  const walk = {
    size,
    behind: new Float64Array(cells),
    most: new Float64Array(cells),
    least: new Float64Array(cells),
  }
  recount(course, walk)
  return walk
}

function recount({ shares, values }: Course, { size, behind, most, least }: Walk): void {
  for (let place = 0; place < values.length; place += 1) {
    for (let value = 0; value < size; value += 1) {
      const before = place === 0 ? 0 : (behind[(place - 1) * size + value] ?? 0)
      const given = values[place] === value ? WHOLE : 0
      behind[place * size + value] = before + (shares[place]?.[value] ?? 0) - given
    }
  }
  for (let cell = behind.length - 1; cell >= 0; cell -= 1) {
    const here = behind[cell] ?? 0
    most[cell] = Math.max(here, most[cell + size] ?? here)
    least[cell] = Math.min(here, least[cell + size] ?? here)
  }
}

/** The value that is out of its bounds by most after a place, {@link NONE} when none is. */
function furthest({ size, behind }: Walk, place: number): number {
  let found = NONE
  let most = SLACK
  for (let value = 0; value < size; value += 1) {
    const distance = Math.abs(behind[place * size + value] ?? 0)
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
  most: Float64Array
  least: Float64Array
}

function widen({ most, least }: Stretch, { size, behind }: Walk, place: number): void {
  for (let value = 0; value < size; value += 1) {
    const here = behind[place * size + value] ?? 0
    most[value] = Math.max(here, most[value] ?? here)
    least[value] = Math.min(here, least[value] ?? here)
  }
}

/**
 * The best single change at or before the wrong place: the value that is too far behind is taken up by a place that had another
 * one, or the one that came too often gives a place to another. None when each would break a bound before the wrong place.
 */
function mend(course: Course, walk: Walk, { place: until, value: wrong }: Wrong): Mend | undefined {
  const { values, free, allows } = course
  const { size, behind } = walk
  const isLate = (behind[until * size + wrong] ?? 0) > 0
  const stretch = {
    most: new Float64Array(size).fill(-Infinity),
    least: new Float64Array(size).fill(Infinity),
  }
  let best: Mend | undefined
  for (let place = until; place >= 0; place -= 1) {
    widen(stretch, walk, place)
    const had = values[place] ?? NONE
    if (free[place] !== 1 || had === NONE || (had === wrong) === isLate) continue
    for (let value = 0; value < size; value += 1) {
      if (value === had || (isLate && value !== wrong) || !allows(place, value)) continue
      const isBroken = (stretch.most[had] ?? 0) + WHOLE > SLACK || WHOLE - (stretch.least[value] ?? 0) > SLACK
      if (isBroken) continue
      const cost = costOf(course, walk, { place, from: had, to: value, until })
      if (best === undefined || isLess(cost, best.cost)) best = { place, value, cost }
    }
  }
  return best
}

function costOf(course: Course, walk: Walk, { until, ...change }: Change & { until: number }): number[] {
  const { values, touched } = course
  const { size, most, least, behind } = walk
  const { place, from, to } = change
  const cell = place * size
  // From here on the one that gives is behind by one more, the one that takes by one less.
  const late = (most[cell + from] ?? 0) + WHOLE
  const early = WHOLE - (least[cell + to] ?? 0)
  const isGood = late <= SLACK && early <= SLACK
  const holds = isGood ? values.length : holdsUntil(walk, change, until)
  const repeats = Number(values[place - 1] === to) + Number(values[place + 1] === to)
  const last = behind.length - size
  const drift = (behind[last + from] ?? 0) - (behind[last + to] ?? 0)
  return [-holds, 1 - (touched[place] ?? 0), Math.floor((2 * drift) / WHOLE), repeats, Math.max(late, early)]
}

/** The first place after `until` at which a change would need another one. */
function holdsUntil({ size, behind }: Walk, { from, to }: Change, until: number): number {
  let cell = (until + 1) * size
  for (; cell < behind.length; cell += size) {
    if ((behind[cell + from] ?? 0) + WHOLE > SLACK || WHOLE - (behind[cell + to] ?? 0) > SLACK) break
  }
  return cell / size
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, figure] of one.entries()) {
    const known = other[at] ?? 0
    if (figure !== known) return figure < known
  }
  return false
}
