import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { kpiKinds } from './kpi.ts'
import { everyWeeksSchema } from './rhythm.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'
import { localDateSchema } from './time.schema.ts'

/** A figure in the unit of its KPI. */
export const figureSchema = z.number().min(-1e12).max(1e12)

const fields = {
  goalId: idSchema,
  kind: z.enum(kpiKinds).default('own'),
  name: nameSchema,
  /** What a value counts: visitors, hours, per cent. */
  unit: lineSchema.default(''),
  direction: z.enum(['rising', 'falling']).default('rising'),
  baseline: figureSchema.default(0),
  baselineOn: localDateSchema,
  target: figureSchema,
  dueOn: localDateSchema,
  /** The tool or the way in which it is measured. */
  method: lineSchema.default(''),
  /** Whether that measurement is in place; until it is, somebody arranges it by a day. */
  inPlace: z.boolean().default(true),
  /** Who arranges the measurement, and reads the figure from then on. */
  arrangedBy: idSchema.nullable().default(null),
  arrangeOn: localDateSchema.nullable().default(null),
  /** A new figure once in so many weeks; null where nobody is to be reminded of it. */
  measureWeeks: everyWeeksSchema.nullable().default(null),
}

interface Arrangement {
  inPlace: boolean
  arrangedBy: string | null
  arrangeOn: string | null
}

/** Refuses a measurement that is missing and that nobody arranges, or on no day. */
function assertArranged(
  { inPlace, arrangedBy, arrangeOn }: Arrangement,
  context: z.RefinementCtx<Arrangement>,
) {
  if (inPlace) return
  const missing = { code: 'custom', message: 'arrange.none' } as const
  if (arrangedBy === null) context.addIssue({ ...missing, path: ['arrangedBy'] })
  if (arrangeOn === null) context.addIssue({ ...missing, path: ['arrangeOn'] })
}

interface Course {
  direction: 'rising' | 'falling'
  baseline: number
  baselineOn: string
  target: number
  dueOn: string
}

/** Refuses a target on the wrong side of the baseline, and a due date that is not after the baseline's. */
function assertCourse(
  { direction, baseline, baselineOn, target, dueOn }: Course,
  context: z.RefinementCtx<Course>,
) {
  const isBackwards = direction === 'rising' ? target < baseline : target > baseline
  if (isBackwards && direction === 'rising') {
    context.addIssue({ code: 'custom', message: 'target.rising', path: ['target'] })
  }
  if (isBackwards && direction === 'falling') {
    context.addIssue({ code: 'custom', message: 'target.falling', path: ['target'] })
  }
  if (dueOn <= baselineOn) context.addIssue({ code: 'custom', message: 'period.backwards', path: ['dueOn'] })
}

/** A figure that says whether a goal is being reached: the line runs from the baseline to the target on the due date. */
export const kpiSchema = z.strictObject({ ...rowShape, ...fields })
export const saveKpiSchema = z
  .strictObject({ ...saveShape, ...fields })
  .superRefine(assertCourse)
  .superRefine(assertArranged)
export type Kpi = z.infer<typeof kpiSchema>

const measurementFields = {
  kpiId: idSchema,
  date: localDateSchema,
  value: figureSchema,
  note: lineSchema.default(''),
}

/** What a KPI was on a date. */
export const measurementSchema = z.strictObject({ ...rowShape, ...measurementFields })
export const saveMeasurementSchema = z.strictObject({ ...saveShape, ...measurementFields })
export type KpiMeasurement = z.infer<typeof measurementSchema>
