import { idSchema } from '@cadans/domain'
import { z } from 'zod'
import { seeComments } from '../comment/comment.writes.ts'
import { memberInput, memberProcedure, router, viewerProcedure } from '../trpc.ts'
import { findInbox } from './find-inbox.ts'

export const inboxRouter = router({
  get: memberProcedure.query(({ ctx }) => findInbox(ctx, ctx.member)),

  see: viewerProcedure
    .input(memberInput({ commentIds: z.array(idSchema).min(1).max(200) }))
    .mutation(({ ctx, input: { commentIds } }) => seeComments(ctx, ctx.member, commentIds)),
})
