import type { Kpi, LocalDate } from '@cadans/domain'

/** A figure on a date. */
export interface Measurement {
  date: LocalDate
  value: number
}

/** The line that a KPI is to follow: from its baseline to its target. */
export interface KpiCourse {
  direction: 'rising' | 'falling'
  baseline: Measurement
  target: number
  dueDate: LocalDate
}

/** The course that a KPI says. */
export function courseOf({
  direction,
  baseline,
  baselineOn,
  target,
  dueOn,
}: Pick<Kpi, 'direction' | 'baseline' | 'baselineOn' | 'target' | 'dueOn'>): KpiCourse {
  return { direction, baseline: { date: baselineOn, value: baseline }, target, dueDate: dueOn }
}

/**
 * `unbased`: nobody said where it began, so that nothing can be held against the way from there; `none`: nothing was measured since the baseline; `few`: too little to tell a course from chance; `reached`: the last
 * measurement is at the target or beyond; `overdue`: the due date passed before that; the others are the last measurement against
 * the line on its date.
 */
const kpiStatuses = ['unbased', 'none', 'few', 'reached', 'overdue', 'ahead', 'onCourse', 'behind'] as const
export type KpiStatus = (typeof kpiStatuses)[number]

export interface MeasurementPlace extends Measurement {
  /** What the line wants on that date. */
  wanted: number
  /**
   * How far ahead of the line, in parts of the way from baseline to target; below zero is behind. Null where there is no way to
   * go.
   */
  ahead: number | null
}

export interface KpiForecast {
  date: LocalDate
  value: number
  low: number
  high: number
  /** Whether the whole interval reaches the target, none of it does, or part of it. */
  reaches: 'yes' | 'no' | 'open'
}

export interface KpiProgress {
  status: KpiStatus
  /** Oldest first; of two on one date the later in the input counts. */
  places: readonly MeasurementPlace[]
  /** Null when there is too little to go by, or the due date has passed. */
  forecast: KpiForecast | null
}

/** Measurements, the baseline among them, below which there is no forecast: a line through three leaves one degree of freedom. */
export const LEAST_MEASUREMENTS = 4

/** Part of the way from baseline to target by which a measurement may be off the line and still be on course. */
export const COURSE_TOLERANCE = 0.05
