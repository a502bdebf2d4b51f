import { tacticSchema } from '@cadans/domain'
import { z } from 'zod'
import { memberInput, memberProcedure, plannerProcedure, router } from '../trpc.ts'
import { findDraft, findLatestVersion, findVersions } from './tactic.store.ts'
import { saveTactic } from './tactic.writes.ts'

export const tacticRouter = router({
  get: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const { version, tactic } = await findDraft(database.read, member)
    const latest = await findLatestVersion(database.read, member)
    return {
      version,
      tactic,
      appliedVersion: latest?.number ?? null,
      isApplied: latest !== undefined && JSON.stringify(latest.tactic) === JSON.stringify(tactic),
    }
  }),

  save: plannerProcedure
    .input(memberInput({ version: z.int().min(1), tactic: tacticSchema }))
    .mutation(({ ctx, input: { version, tactic } }) => saveTactic(ctx, ctx.member, { version, tactic })),

  /** The tactic as it was when a plan was last applied; null before any was. */
  applied: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const latest = await findLatestVersion(database.read, member)
    return latest === undefined ? null : { number: latest.number, tactic: latest.tactic }
  }),

  versions: memberProcedure.query(({ ctx: { database, member } }) => findVersions(database.read, member)),
})
