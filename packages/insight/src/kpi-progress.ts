import { dayNumber, type LocalDate } from '@cadans/domain'
import {
  COURSE_TOLERANCE,
  type KpiCourse,
  type KpiForecast,
  type KpiProgress,
  type KpiStatus,
  LEAST_MEASUREMENTS,
  type Measurement,
  type MeasurementPlace,
} from './kpi.ts'
import { predictionAt } from './prediction.ts'

/** Part of the way from baseline to target that is too small to speak of. */
const GRAIN = 0.02

/**
 * Where a KPI stands against the line from its baseline to its target, and where it is going.
 * @param measurements in any order; those before the baseline or after today are passed over
 * @param today the local date
 */
export function kpiProgress(
  course: KpiCourse,
  measurements: readonly Measurement[],
  today: LocalDate,
): KpiProgress {
  const { baseline, dueDate } = course
  const since = inOrder(measurements).filter(({ date }) => date > baseline.date && date <= today)
  const places = since.map((one) => placeOf(one, course))
  if (isUnbased(course, measurements)) return { status: 'unbased', places, forecast: null }
  const points = [baseline, ...since]
  const forecast = today <= dueDate && points.length >= LEAST_MEASUREMENTS ? forecastOf(points, course) : null
  return { status: statusOf(places, course, today), places, forecast }
}

/**
 * A baseline of nought that nobody gave: what was measured since is something else altogether. Whoever began at nought says so by a measurement
 * of nought.
 */
function isUnbased({ baseline }: KpiCourse, measurements: readonly Measurement[]): boolean {
  return (
    baseline.value === 0 &&
    measurements.some(({ date }) => date > baseline.date) &&
    measurements.every(({ value }) => value !== 0)
  )
}

/** What the line from baseline to target wants on a date: the baseline before it, the target after the due date. */
export function lineAt({ baseline, target, dueDate }: KpiCourse, date: LocalDate): number {
  if (date >= dueDate) return target
  if (date <= baseline.date) return baseline.value
  const start = dayNumber(baseline.date)
  return (
    baseline.value + ((target - baseline.value) * (dayNumber(date) - start)) / (dayNumber(dueDate) - start)
  )
}

function inOrder(measurements: readonly Measurement[]): Measurement[] {
  const byDate = new Map(measurements.map((one) => [one.date, one]))
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function placeOf(measurement: Measurement, course: KpiCourse): MeasurementPlace {
  const wanted = lineAt(course, measurement.date)
  const way = Math.abs(course.target - course.baseline.value)
  const gain = course.direction === 'rising' ? measurement.value - wanted : wanted - measurement.value
  const ahead = gain / way
  // No way to go, or one so short that no number holds the ratio.
  return { ...measurement, wanted, ahead: Number.isFinite(ahead) ? ahead : null }
}

function reaches(value: number, { direction, target }: KpiCourse): boolean {
  return direction === 'rising' ? value >= target : value <= target
}

function statusOf(places: readonly MeasurementPlace[], course: KpiCourse, today: LocalDate): KpiStatus {
  const last = places.at(-1)
  if (last !== undefined && reaches(last.value, course)) return 'reached'
  if (today > course.dueDate) return 'overdue'
  if (last === undefined) return 'none'
  if (places.length + 1 < LEAST_MEASUREMENTS) return 'few'
  // Without a way to go, whatever does not reach the target has fallen behind it.
  const ahead = last.ahead ?? -1
  if (Math.abs(ahead) <= COURSE_TOLERANCE) return 'onCourse'
  return ahead > 0 ? 'ahead' : 'behind'
}

/** What was never below nought, and is not meant to be, stays above it: followers, hours, parts. */
function floorOf(points: readonly Measurement[], { target }: KpiCourse): number | null {
  return target >= 0 && points.every(({ value }) => value >= 0) ? 0 : null
}

function forecastOf(points: readonly Measurement[], course: KpiCourse): KpiForecast {
  const { value, low, high } = predictionAt(
    points.map((point) => ({ x: dayNumber(point.date), y: point.value })),
    dayNumber(course.dueDate),
    { floor: floorOf(points, course), grain: GRAIN * Math.abs(course.target - course.baseline.value) },
  )
  const [worst, best] = course.direction === 'rising' ? [low, high] : [high, low]
  return {
    date: course.dueDate,
    value,
    low,
    high,
    reaches: reaches(worst, course) ? 'yes' : reaches(best, course) ? 'open' : 'no',
  }
}
