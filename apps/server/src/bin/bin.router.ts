import { binEntities, idSchema } from '@cadans/domain'
import { z } from 'zod'
import { contributorProcedure, memberInput, memberProcedure, router } from '../trpc.ts'
import { bringBack } from './bin.writes.ts'
import { findBin } from './find-bin.ts'

export const binRouter = router({
  list: memberProcedure.query(({ ctx }) => findBin(ctx, ctx.member)),

  bringBack: contributorProcedure
    .input(memberInput({ entity: z.enum(binEntities), id: idSchema }))
    .mutation(({ ctx, input: { entity, id } }) => bringBack(ctx, ctx.member, { entity, id })),
})
