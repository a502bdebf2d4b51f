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
  /** By place and value: quota so far, minus the copies fixed so far. */
  readonly demand: Float64Array
  /** By place and value: the least demand from there on; the same array where nothing is fixed. */
  readonly least: Float64Array
  readonly slack: Int32Array
  /** By value: the first place by which the next copy is late, `places` when none. */
  readonly due: Int32Array
  /** By value: copies given to free places. */
  readonly taken: Int32Array
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

/**
 * @param shares by place: integer shares adding up to {@link WHOLE}; rows may be shared between places
 * @param fixed by place: the value it has already, or {@link NONE}
 */
export function createChair(shares: readonly (readonly number[])[], fixed: Int32Array): Chair {
  const places = shares.length
  const values = shares[0]?.length ?? 0
  const active = new Set<number>()
  let row: readonly number[] = []
  for (const next of shares) {
    if (next === row) continue
    row = next
    for (let value = 0; value < values; value += 1) if ((next[value] ?? 0) > 0) active.add(value)
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
    demand,
    least: hasFixed ? leastFromHere(demand, values) : demand,
    slack,
    due,
    taken,
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
  let best = NONE
  let bestTier = -1
  let bestScore = 0
  for (let value = 0; value < chair.values; value += 1) {
    if (allows !== undefined && !allows(value)) continue
    const tier = tierOf(chair, place, { value, avoid })
    if (tier < bestTier) continue
    const lag = behind(chair, place, value)
    const points =
      tier < SAFE ? (value === avoid ? lag - chair.unit / 2 : lag) : score === undefined ? 0 : score(value)
    const isBetter =
      tier > bestTier ||
      points > bestScore ||
      (points === bestScore && tier >= SAFE && (chair.due[value] ?? 0) < (chair.due[best] ?? 0))
    if (!isBetter) continue
    best = value
    bestTier = tier
    bestScore = points
  }
  if (best !== NONE) take(chair, place, best)
  return best
}

const SAFE = 1

/** 3: safe, no repeat, and a further place without repeat stays possible; 2: safe, no repeat; 1: safe; 0: out of its window. */
function tierOf(chair: Chair, place: number, { value, avoid }: { value: number; avoid: number }): number {
  if (!isSafe(chair, place, { value, apart: NONE })) return 0
  if (value === avoid) return SAFE
  return avoid === NONE || leavesAnother(chair, place, value) ? 3 : 2
}

/** The value may come now without making a later place impossible; `apart` counts as given to the place before. */
function isSafe(chair: Chair, place: number, { value, apart }: { value: number; apart: number }): boolean {
  const { values, least, taken, unit, lead, slack, due } = chair
  if ((least[place * values + value] ?? 0) < (taken[value] ?? 0) * unit + lead) return false
  const until = Math.min(due[value] ?? 0, chair.places)
  const apartUntil = apart === NONE ? 0 : (due[apart] ?? 0)
  for (let later = place; later < until; later += 1) {
    if ((slack[later] ?? 0) - (later < apartUntil ? 1 : 0) < 1) return false
  }
  return true
}

function leavesAnother(chair: Chair, place: number, value: number): boolean {
  const next = place + 1
  if (next >= chair.places) return true
  for (let other = 0; other < chair.values; other += 1) {
    if (other !== value && isSafe(chair, next, { value: other, apart: value })) return true
  }
  return false
}

function take(chair: Chair, place: number, value: number): void {
  const until = Math.min(chair.due[value] ?? 0, chair.places)
  for (let later = place; later < until; later += 1) chair.slack[later] = (chair.slack[later] ?? 0) - 1
  chair.taken[value] = (chair.taken[value] ?? 0) + 1
  advance(chair, value)
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
