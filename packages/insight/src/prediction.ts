import { type Form, inPercent, levelling, line, type Point, type Prediction, still, walk } from './forms.ts'

interface Bounds {
  /** What no figure of this row can fall below; null where there is no such thing. */
  floor: number | null
  /** A change that is too small to speak of: no interval is narrower than that to either side. */
  grain: number
}

const plainForms: readonly Form[] = [line, walk, still, ...[0.25, 0.5, 1, 2].map(levelling)]
/** Of figures above nought only. */
const percentForms: readonly Form[] = [inPercent(line), inPercent(walk)]

/**
 * How much worse than the best a form may have foretold to be believed as well, where one figure was held out: so many times. The more are held
 * out, the more a difference says.
 */
const DOUBT = 4
/** Points from which a form is asked to foretell the next ones. */
const LEAST_POINTS = 3

/**
 * Where a row of measurements will be at `x`, with an interval. A handful of points cannot tell how it goes on: along a line, as a walk
 * from the last one, levelling off, or growing in per cent. Each form foretells the later points from the earlier ones (a rolling origin,
 * Tashman 2000); the value is the mean of those that did so nearly as well as the best, weighed by the inverse square of their errors, and the interval holds all of
 * theirs.
 * @param points at least three, ascending in x
 */
export function predictionAt(points: readonly Point[], x: number, { floor, grain }: Bounds): Prediction {
  const isPositive = points.every(({ y }) => y > 0)
  const scored = [...plainForms, ...(isPositive ? percentForms : [])].map((form) => ({
    ...form(points, x),
    error: heldOutError(form, points) + grain,
  }))
  const nearlyAsGood = 1 + DOUBT / Math.sqrt(points.length - LEAST_POINTS)
  const best = Math.min(...scored.map(({ error }) => error))
  const believed = scored
    .filter(({ error }) => error <= nearlyAsGood * best)
    .map((one) => ({ ...one, weight: one.error === 0 ? 1 : (best / one.error) ** 2 }))
  const weights = believed.reduce((sum, { weight }) => sum + weight, 0)
  const value = believed.reduce((sum, one) => sum + (one.weight / weights) * one.value, 0)
  const held = (one: number): number => (floor === null ? one : Math.max(floor, one))
  return {
    value: held(value),
    low: held(Math.min(value - grain, ...believed.map(({ low }) => low))),
    high: held(Math.max(value + grain, ...believed.map(({ high }) => high))),
  }
}

/** How far off a form is on average, foretelling each later point from the first three, the first four and so on. */
function heldOutError(form: Form, points: readonly Point[]): number {
  const errors = points.flatMap((_point, known) =>
    known < LEAST_POINTS
      ? []
      : points.slice(known).map(({ x, y }) => Math.abs(form(points.slice(0, known), x).value - y)),
  )
  return errors.reduce((sum, error) => sum + error / errors.length, 0)
}
