import { figureSchema, idSchema, localDateSchema, saveKpiSchema, saveMeasurementSchema } from '@cadans/domain'
import { z } from 'zod'
import { kindRouter } from '../row/kind.router.ts'
import { assertNotAhead } from '../row/not-ahead.ts'
import { memberInput, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { kpiKind, measurementKind } from './kpi.kinds.ts'
import { addMeasurements, assertNotTwice, clearKpi } from './kpi.writes.ts'

export const kpiRouter = kindRouter(kpiKind, saveKpiSchema, {
  references: ({ goalId, arrangedBy }) => ({ goal: [goalId], person: [arrangedBy] }),
  beforeSave: assertNotTwice,
  beforeRemove: clearKpi,
})

/** More than ten years of days; a longer list is another file. */
const MOST_MEASUREMENTS = 5000

export const measurementRouter = mergeRouters(
  kindRouter(measurementKind, saveMeasurementSchema, {
    references: ({ kpiId }) => ({ kpi: [kpiId] }),
    beforeSave: assertNotAhead,
  }),
  router({
    /** Many at once, as one change set: a value of a day that has one takes its place. */
    add: plannerProcedure
      .input(
        memberInput({
          kpiId: idSchema,
          values: z
            .array(z.strictObject({ date: localDateSchema, value: figureSchema }))
            .min(1)
            .max(MOST_MEASUREMENTS),
        }),
      )
      .mutation(({ ctx, input: { kpiId, values } }) => addMeasurements(ctx, ctx.member, { kpiId, values })),
  }),
)
