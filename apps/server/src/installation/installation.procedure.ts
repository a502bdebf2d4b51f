import { actorProcedure } from '../trpc.ts'
import { assertOwnsInstallation } from './installation.store.ts'

/** For what belongs to the installation and to no workspace: backups hold all of them, and accounts work in all of them. */
export const installationProcedure = actorProcedure.use(async ({ ctx, next }) => {
  await assertOwnsInstallation(ctx.database.read, ctx.actor)
  return next()
})
