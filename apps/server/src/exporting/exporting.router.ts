import { assertForwards, localDateSchema, postFilterSchema } from '@cadans/domain'
import { z } from 'zod'
import { counted, memberInput, memberProcedure, router } from '../trpc.ts'
import { exportPosts } from './export-posts.ts'

export const exportingRouter = router({
  file: memberProcedure
    .input(
      memberInput({
        format: z.enum(['ics', 'csv']),
        from: localDateSchema,
        until: localDateSchema,
        filter: postFilterSchema.optional(),
      }).superRefine(assertForwards),
    )
    .use(counted('export'))
    .query(({ ctx, input }) => exportPosts(ctx, ctx.member, input)),
})
