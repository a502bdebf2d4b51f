import { memberProcedure, router } from '../trpc.ts'
import { findToday } from './find-today.ts'

export const todayRouter = router({
  get: memberProcedure.query(({ ctx }) => findToday(ctx, ctx.member)),
})
