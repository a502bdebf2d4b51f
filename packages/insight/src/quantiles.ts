/** The standard normal value within which the truth lies 95 times in 100, on both sides: so often does every interval of this package. */
export const NORMAL_BOUND = 1.959_963_985

/**
 * The same for Student's t: by the expansion in powers of one over the degrees of freedom (Abramowitz and Stegun 26.7.5), within
 * 1 % from three degrees on.
 * @param freedom at least 1 is taken
 */
export function studentBound(freedom: number): number {
  const z = NORMAL_BOUND
  const v = Math.max(1, freedom)
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3)
  )
}

/** The chance that a standard normal value lies below `z`, within 1.5e-7 (Abramowitz and Stegun 7.1.26). */
export function normalChance(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.327_591_1 * x)
  const series =
    t *
    (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))))
  const tail = (series * Math.exp(-x * x)) / 2
  return z >= 0 ? 1 - tail : tail
}

/** The middle value; of an even number, halfway between the two. Zero of nothing. */
export function medianOf(values: Float64Array): number {
  const sorted = values.toSorted()
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
