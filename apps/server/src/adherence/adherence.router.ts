import { horizonSchema } from '@cadans/domain'
import { memberInput, memberProcedure, router } from '../trpc.ts'
import { findAdherence } from './find-adherence.ts'

export const adherenceRouter = router({
  get: memberProcedure
    .input(memberInput({ horizon: horizonSchema }))
    .query(({ ctx, input: { horizon } }) => findAdherence(ctx, ctx.member, horizon)),
})
