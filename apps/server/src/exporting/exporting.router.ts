import { DomainError, localDateSchema, postFilterSchema } from '@cadans/domain'
import { z } from 'zod'
import { memberInput, memberProcedure, router } from '../trpc.ts'

export const exportingRouter = router({
  file: memberProcedure
    .input(
      memberInput({
        format: z.enum(['ics', 'csv']),
        from: localDateSchema,
        until: localDateSchema,
        filter: postFilterSchema.optional(),
      }),
    )
    .query((): Promise<{ fileName: string; mime: string; text: string }> => {
      throw new DomainError('server.internal')
    }),
})
