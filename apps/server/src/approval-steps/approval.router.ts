import { commentTextSchema, idSchema } from '@cadans/domain'
import { z } from 'zod'
import { contributorProcedure, memberInput, router } from '../trpc.ts'
import { approvePost, askApproval, sendBackPost } from './approval.writes.ts'

const seen = { id: idSchema, version: z.int().min(1) }

export const approvalRouter = router({
  ask: contributorProcedure
    .input(memberInput({ ...seen, reviewerId: idSchema }))
    .mutation(({ ctx, input }) => askApproval(ctx, ctx.member, input)),

  approve: contributorProcedure
    .input(memberInput(seen))
    .mutation(({ ctx, input }) => approvePost(ctx, ctx.member, input)),

  sendBack: contributorProcedure
    .input(memberInput({ ...seen, commentId: idSchema, remark: commentTextSchema }))
    .mutation(({ ctx, input }) => sendBackPost(ctx, ctx.member, input)),
})
