import { z } from 'zod'
import { installationProcedure } from '../installation/installation.procedure.ts'
import { counted, router } from '../trpc.ts'
import { getBackup, listBackups } from './backup-folder.ts'
import { backupSchema } from './backup.schema.ts'
import { makeBackup } from './make-backup.ts'
import { cancelRestore, findOutcome, findRequested, requestRestore } from './restore-request.ts'
import { findLoss } from './written-since.store.ts'

export const backupRouter = router({
  list: installationProcedure.query(async ({ ctx }) => {
    const { place } = ctx
    const backups = await listBackups(place.dataDir)
    return {
      backups: backups.map(({ name, at, bytes }) => ({ name, at, bytes })),
      // A server that runs cannot replace the database under itself, and PostgreSQL takes one only when it is empty.
      canRestore: place.databaseUrl === undefined,
      /** What the next start puts back, unless it lapsed. */
      requested: await findRequested(ctx),
      outcome: await findOutcome(place),
    }
  }),

  /** What putting one back would take away. */
  loss: installationProcedure
    .input(z.strictObject({ name: backupSchema.shape.name }))
    .query(async ({ ctx: { place, database }, input: { name } }) => {
      const { at } = await getBackup(place.dataDir, name)
      return findLoss(database.read, at)
    }),

  make: installationProcedure.use(counted('backup')).mutation(async ({ ctx: { place, clock } }) => {
    const { name, at, bytes } = await makeBackup(place, clock)
    return { name, at, bytes }
  }),

  /** Asks for a backup to be put back at the next start; lapses when somebody writes before it. */
  restore: installationProcedure
    .input(z.strictObject({ name: backupSchema.shape.name }))
    .mutation(async ({ ctx, input: { name } }) => {
      await requestRestore(ctx, name)
      return { name }
    }),

  cancelRestore: installationProcedure.mutation(({ ctx: { place } }) => cancelRestore(place)),
})
