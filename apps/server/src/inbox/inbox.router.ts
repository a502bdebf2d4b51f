import { idSchema } from '@cadans/domain'
import { z } from 'zod'
import { noteSeen } from '../comment/comment.store.ts'
import { getChangeNumber } from '../journal/write-change-set.store.ts'
import { requireStillWriter } from '../access/acting-member.store.ts'
import { memberInput, memberProcedure, router, viewerProcedure } from '../trpc.ts'
import { findInbox } from './find-inbox.ts'

export const inboxRouter = router({
  get: memberProcedure.query(({ ctx }) => findInbox(ctx, ctx.member)),

  /** Each person looks for themselves, and looking changes nothing: no change set, nothing to undo. */
  see: viewerProcedure
    .input(memberInput({ commentIds: z.array(idSchema).min(1).max(200) }))
    .mutation(async ({ ctx: { database, member }, input: { commentIds } }) => {
      await database.write(async (transaction) =>
        noteSeen(transaction, await requireStillWriter(transaction, member), commentIds),
      )
      return { changeNumber: await getChangeNumber(database.read, member.workspaceId), changeSetId: null }
    }),
})
