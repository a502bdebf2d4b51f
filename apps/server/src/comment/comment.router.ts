import { idSchema, saveCommentSchema } from '@cadans/domain'
import { z } from 'zod'
import { contributorProcedure, memberInput, memberProcedure, router } from '../trpc.ts'
import { findComments } from './comment.store.ts'
import { removeComment, saveComment } from './comment.writes.ts'

export const commentRouter = router({
  list: memberProcedure
    .input(memberInput({ postId: idSchema }))
    .query(({ ctx: { database, member }, input: { postId } }) => findComments(database.read, member, postId)),

  save: contributorProcedure
    .input(memberInput({ comment: saveCommentSchema }))
    .mutation(({ ctx, input }) => saveComment(ctx, ctx.member, input.comment)),

  remove: contributorProcedure
    .input(memberInput({ id: idSchema, version: z.int().min(1) }))
    .mutation(({ ctx, input: { id, version } }) => removeComment(ctx, ctx.member, { id, version })),
})
