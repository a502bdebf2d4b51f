import { z } from 'zod'
import { router } from '../trpc.ts'
import { installationProcedure } from './installation.procedure.ts'
import { findAccounts } from './installation.store.ts'
import { setOwner } from './installation.writes.ts'

export const installationRouter = router({
  accounts: installationProcedure.query(({ ctx: { database } }) => findAccounts(database.read)),

  setOwner: installationProcedure
    .input(z.strictObject({ userId: z.string().min(1).max(200), isOwner: z.boolean() }))
    .mutation(({ ctx, input }) => setOwner(ctx, ctx.actor, input)),
})
