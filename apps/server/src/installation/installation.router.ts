import { z } from 'zod'
import { router } from '../trpc.ts'
import { installationProcedure } from './installation.procedure.ts'
import {
  assertOwnsInstallation,
  findAccounts,
  lockOwners,
  nameOwner,
  unnameOwner,
} from './installation.store.ts'

export const installationRouter = router({
  accounts: installationProcedure.query(({ ctx: { database } }) => findAccounts(database.read)),

  /** Names another owner of the installation, or takes it back; one always stays. */
  setOwner: installationProcedure
    .input(z.strictObject({ userId: z.string().min(1).max(200), isOwner: z.boolean() }))
    .mutation(async ({ ctx: { database, actor }, input: { userId, isOwner } }) => {
      await database.write(async (transaction) => {
        await lockOwners(transaction, database.engine)
        await assertOwnsInstallation(transaction, actor)
        await (isOwner ? nameOwner : unnameOwner)(transaction, userId)
      })
      return { userId, isOwner }
    }),
})
