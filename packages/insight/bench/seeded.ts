/** Chance from a seed: the same seed gives the same row of values. */
export interface Random {
  /** Evenly between 0 and 1. */
  next: () => number
  /** Normal, with mean 0 and standard deviation 1. */
  normal: () => number
  /** Heavy tails: Student's t with four degrees of freedom, scaled to standard deviation 1. */
  heavy: () => number
  /** An index drawn by weight. */
  pick: (weights: readonly number[]) => number
  /** A count around a mean. */
  poisson: (mean: number) => number
}

/** Mulberry32, a generator of 32 bits: enough to simulate with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const heavy = (): number => {
    const squares = normal() ** 2 + normal() ** 2 + normal() ** 2 + normal() ** 2
    return normal() / Math.sqrt(squares / 4) / Math.SQRT2
  }
  const pick = (weights: readonly number[]): number => {
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
    for (const [index, weight] of weights.entries()) {
      left -= weight
      if (left < 0) return index
    }
    return weights.findLastIndex((weight) => weight > 0)
  }
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    let count = 0
    for (let left = next() / Math.exp(-mean); left >= 1; left *= next()) count += 1
    return count
  }
  return { next, normal, heavy, pick, poisson }
}
