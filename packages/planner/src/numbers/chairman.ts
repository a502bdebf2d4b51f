import { WHOLE } from './shares.ts'

/**
 * Chairman assignment (Tijdeman 1980): gives each place of a sequence one value so that, in every prefix, each value's count
 * stays within 1 − 1/(2n − 2) of its quota, also where shares change from place to place.
 *
 * Let Δ = 1/(2n − 2) and Q(p) a value's quota over the first p places. Its m-th copy may be placed from the first p with
 * Q(p) ≥ m − 1 + Δ and is late after the first p with Q(p) > m − Δ. Keeping each copy within its window is the bound.
 *
 * Why that is always possible: of the copies whose windows lie within places r..d there are, by value, ⌊b⌋ − ⌊a⌋ +
 * [β > 1 − Δ] − [α ≥ Δ], with a = Q(r − 1), b = Q(d) and α, β their fractions. Summed: d − r + 1 + (Σα − #{α ≥ Δ}) −
 * (Σβ − #{β > 1 − Δ}). Σα and Σβ are whole numbers. With s values at α ≥ Δ, Σα < s + (n − s)Δ, so Σα ≤ s; with t values at
 * β > 1 − Δ, Σβ > t − tΔ, so Σβ ≥ t. Hence never more copies than places, and by Hall's theorem all fit.
 *
 * Why the choice at each place is free as far as it is: copies placed so far stay extendable if and only if, for every d, the
 * number of them not yet due at d is at most d minus all copies due by d. That difference is kept as `slack`, so a choice is
 * safe when `slack` is positive from its place up to its due place. The copy due first is always safe.
 */
export interface Chair {
  readonly values: number
  readonly places: number
  /** One post, in the integer parts that quotas are counted in. */
  readonly unit: number
  /** Δ in the same parts. */
  readonly lead: number
  /** By place: the value it has already, or {@link NONE}. */
  readonly fixed: Int32Array
  /** By place and value: quota so far, minus the copies fixed so far. */
  readonly demand: Float64Array
  /** By place and value: the least demand from there on; the same array where nothing is fixed. */
  readonly least: Float64Array
  readonly slack: Int32Array
  /** By value: the first place by which the next copy is late, `places` when none. */
  readonly due: Int32Array
  /** By value: copies given to free places. */
  readonly taken: Int32Array
  /** A large share: repeats are only avoided by looking far ahead. */
  readonly isTight: boolean
  /** The value with more than half of the quota, or {@link NONE}. */
  readonly ruler: number
  /** By value: room to note the scores of one choice. */
  readonly points: Float64Array
}

export interface Preference {
  /** Values that this place can have; absent is all. */
  allows?: (value: number) => boolean
  /** Among safe values the highest score wins, ties to the one due first. */
  score?: (value: number) => number
  /** A value that should not come again, −1 for none. */
  avoid?: number
}

export const NONE = -1

/** A third: below it, one place of looking ahead keeps repeats away. */
const TIGHT_SHARE = WHOLE / 3

/**
 * @param shares by place: integer shares adding up to {@link WHOLE}; rows may be shared between places
 * @param fixed by place: the value it has already, or {@link NONE}
 */
export function createChair(shares: readonly (readonly number[])[], fixed: Int32Array): Chair {
  const places = shares.length
  const values = shares[0]?.length ?? 0
  const active = new Set<number>()
  let row: readonly number[] = []
  let largest = 0
  for (const next of shares) {
    if (next === row) continue
    row = next
    for (let value = 0; value < values; value += 1) {
      if ((next[value] ?? 0) > 0) active.add(value)
      largest = Math.max(largest, next[value] ?? 0)
    }
  }
  const parts = Math.max(1, 2 * active.size - 2)
  const unit = WHOLE * parts
  const demand = new Float64Array(places * values)
  const due = new Int32Array(values)
  const taken = new Int32Array(values)
  const slack = new Int32Array(places)
  const sum = new Float64Array(values)
  const copies = new Int32Array(values)
  let free = 0
  let owing = 0
  let hasFixed = false
  for (let place = 0; place < places; place += 1) {
    const share = shares[place] ?? []
    const own = fixed[place] ?? NONE
    if (own === NONE) free += 1
    else hasFixed = true
    for (let value = 0; value < values; value += 1) {
      const now = (sum[value] ?? 0) + (share[value] ?? 0) * parts - (own === value ? unit : 0)
      sum[value] = now
      demand[place * values + value] = now
      const late = Math.floor((now + WHOLE - 1) / unit)
      if (late > (copies[value] ?? 0)) {
        owing += late - (copies[value] ?? 0)
        copies[value] = late
      }
    }
    slack[place] = free - owing
  }
  const chair = {
    values,
    places,
    unit,
    lead: WHOLE,
    fixed,
    demand,
    least: hasFixed ? leastFromHere(demand, values) : demand,
    slack,
    due,
    taken,
    isTight: largest > TIGHT_SHARE,
    ruler: sum.findIndex((quota) => quota * 2 > unit * places),
    points: new Float64Array(values),
  }
  for (let value = 0; value < values; value += 1) advance(chair, value)
  return chair
}

/** How far a value is behind its quota at a place, that place included, in parts of {@link Chair.unit}. */
export function behind(chair: Chair, place: number, value: number): number {
  return (chair.demand[place * chair.values + value] ?? 0) - (chair.taken[value] ?? 0) * chair.unit
}

/**
 * Chooses and gives a value to a free place; places are to be visited in order.
 * @returns the value, or {@link NONE} when no value is allowed
 */
export function choose(chair: Chair, place: number, preference: Preference = {}): number {
  const { allows, score, avoid = NONE } = preference
  const { values, points } = chair
  let hasSafe = false
  let late = NONE
  let most = 0
  for (let value = 0; value < values; value += 1) {
    points[value] = UNSAFE
    if (allows !== undefined && !allows(value)) continue
    if (isSafe(chair, place, value)) {
      points[value] = score === undefined ? 0 : score(value)
      hasSafe = true
    } else {
      const lag = behind(chair, place, value) - (value === avoid ? chair.unit / 2 : 0)
      if (late === NONE || lag > most) {
        late = value
        most = lag
      }
    }
  }
  const chosen = hasSafe ? bestOf(chair, place, avoid) : late
  if (chosen !== NONE) take(chair, place, chosen)
  return chosen
}

const UNSAFE = -Infinity

/** How many places ahead a choice is tried for a way on without repeats; enough in practice where shares are tight. */
const AHEAD = 40
/** At most so many places are tried for one choice, so that a hopeless case costs little. */
const TRIES = 250

/**
 * The highest score, ties to the one due first; where a value is to be avoided, the first of those that leads on without repeats.
 * A value with more than half of all places has to repeat: there the only way to fewer repeats is to come between all others.
 */
function bestOf(chair: Chair, place: number, avoid: number): number {
  const { points, ruler, isTight, fixed } = chair
  const comes = fixed[place + 1] ?? NONE
  if (avoid === NONE || (ruler === avoid && points[avoid] !== UNSAFE)) return highest(chair)
  if (ruler !== NONE && points[ruler] !== UNSAFE) return ruler
  const first = highest(chair)
  const ahead = isTight ? AHEAD : 1
  let best = NONE
  let furthest = -1
  for (let value = first; value !== NONE && furthest < ahead; value = highest(chair)) {
    points[value] = UNSAFE
    if (value === avoid || value === comes) continue
    const reached = reachWith(chair, { place, value, ahead }, { left: TRIES })
    if (reached <= furthest) continue
    best = value
    furthest = reached
  }
  return best === NONE ? first : best
}

/** The value with most points, ties to the one due first; those that are unsafe are passed over. */
function highest({ values, points, due }: Chair): number {
  let best = NONE
  for (let value = 0; value < values; value += 1) {
    const here = points[value] ?? UNSAFE
    if (here === UNSAFE) continue
    const most = points[best] ?? UNSAFE
    if (here > most || (here === most && (due[value] ?? 0) < (due[best] ?? 0))) best = value
  }
  return best
}

/** How many places after this one, up to `ahead`, can follow without repeats once it has the value. */
function reachWith(
  chair: Chair,
  { place, value, ahead }: { place: number; value: number; ahead: number },
  tries: { left: number },
): number {
  const next = place + 1
  if (ahead === 0 || next >= chair.places || chair.fixed[next] !== NONE) return ahead
  if (tries.left === 0) return 0
  tries.left -= 1
  const due = chair.due[value] ?? 0
  take(chair, place, value)
  let reached = 0
  let other = NONE
  while (reached < ahead) {
    other = nextDue(chair, other)
    if (other === NONE) break
    if (other === value || !isSafe(chair, next, other)) continue
    reached = Math.max(reached, 1 + reachWith(chair, { place: next, value: other, ahead: ahead - 1 }, tries))
  }
  giveBack(chair, { place, value, due })
  return reached
}

/** The value due next after another, in order of due place, then of value; the first after {@link NONE}. */
function nextDue({ values, due }: Chair, after: number): number {
  const least = after === NONE ? -1 : (due[after] ?? 0)
  let found = NONE
  let earliest = Infinity
  for (let value = 0; value < values; value += 1) {
    const at = due[value] ?? 0
    if (at < least || (at === least && value <= after) || at >= earliest) continue
    found = value
    earliest = at
  }
  return found
}

/** The value may come now without making a later place impossible. */
function isSafe(chair: Chair, place: number, value: number): boolean {
  const { values, least, taken, unit, lead, slack, due } = chair
  if ((least[place * values + value] ?? 0) < (taken[value] ?? 0) * unit + lead) return false
  const until = Math.min(due[value] ?? 0, chair.places)
  for (let later = place; later < until; later += 1) if ((slack[later] ?? 0) < 1) return false
  return true
}

function take(chair: Chair, place: number, value: number): void {
  const until = Math.min(chair.due[value] ?? 0, chair.places)
  for (let later = place; later < until; later += 1) chair.slack[later] = (chair.slack[later] ?? 0) - 1
  chair.taken[value] = (chair.taken[value] ?? 0) + 1
  advance(chair, value)
}

/** Undoes {@link take}; `due` is what it was before. */
function giveBack(chair: Chair, { place, value, due }: { place: number; value: number; due: number }): void {
  const until = Math.min(due, chair.places)
  for (let later = place; later < until; later += 1) chair.slack[later] = (chair.slack[later] ?? 0) + 1
  chair.taken[value] = (chair.taken[value] ?? 0) - 1
  chair.due[value] = due
}

function advance(chair: Chair, value: number): void {
  const { values, places, demand, due, taken, unit, lead } = chair
  const limit = ((taken[value] ?? 0) + 1) * unit - lead
  let at = due[value] ?? 0
  while (at < places && (demand[at * values + value] ?? 0) <= limit) at += 1
  due[value] = at
}

function leastFromHere(demand: Float64Array, values: number): Float64Array {
  const least = demand.slice()
  for (let at = least.length - values - 1; at >= 0; at -= 1) {
    least[at] = Math.min(least[at] ?? 0, least[at + values] ?? 0)
  }
  return least
}
