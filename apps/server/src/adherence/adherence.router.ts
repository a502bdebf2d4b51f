import { DomainError, horizonSchema } from '@cadans/domain'
import type { Adherence } from '@cadans/planner'
import { memberInput, memberProcedure, router } from '../trpc.ts'

export const adherenceRouter = router({
  get: memberProcedure.input(memberInput({ horizon: horizonSchema })).query((): Promise<Adherence> => {
    throw new DomainError('server.internal')
  }),
})
