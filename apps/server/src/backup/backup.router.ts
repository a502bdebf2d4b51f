import { z } from 'zod'
import { actorProcedure, counted, router } from '../trpc.ts'
import { listBackups } from './backup-folder.ts'
import { backupSchema } from './backup.schema.ts'
import { makeBackup } from './make-backup.ts'
import { assertOwnsAll } from './owns-all.store.ts'
import { requestRestore } from './restore-request.ts'

/** A backup holds every workspace of the installation, so it is for whoever owns them all. */
const installationProcedure = actorProcedure.use(async ({ ctx, next }) => {
  await assertOwnsAll(ctx.database.read, ctx.actor)
  return next()
})

export const backupRouter = router({
  list: installationProcedure.query(async ({ ctx: { place } }) => {
    const backups = await listBackups(place.dataDir)
    return {
      backups: backups.map(({ name, at, bytes }) => ({ name, at, bytes })),
      // A server that runs cannot replace the database under itself, and PostgreSQL takes one only when it is empty.
      canRestore: place.databaseUrl === undefined,
    }
  }),

  make: installationProcedure.use(counted('backup')).mutation(async ({ ctx: { place, clock } }) => {
    const { name, at, bytes } = await makeBackup(place, clock)
    return { name, at, bytes }
  }),

  /** Asks for a backup to be put back at the next start. */
  restore: installationProcedure
    .input(z.strictObject({ name: backupSchema.shape.name }))
    .mutation(async ({ ctx: { place }, input: { name } }) => {
      await requestRestore(place, name)
      return { name }
    }),
})
