import { DomainError, type Tactic, tacticSchema } from '@cadans/domain'
import { z } from 'zod'
import type { Change } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { assertReferences, findForeign } from '../row/references.store.ts'
import { memberInput, memberProcedure, plannerProcedure, router } from '../trpc.ts'
import { tacticKind } from './tactic.kind.ts'
import { referencesOfTactic } from './tactic.references.ts'
import { withRetired } from './tactic.rules.ts'
import { findDraft, findLatestVersion, findVersions } from './tactic.store.ts'

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
    .mutation(async ({ ctx, input }) => {
      const intent = { deed: 'saveTactic', entity: 'tactic', member: ctx.member } as const
      const { changeNumber, changeSetId, result } = await writeChangeSet(ctx, intent, async (change) => {
        const before = await findDraft(change.transaction, ctx.member)
        await assertKnown(change, input.tactic, before.tactic)
        const reference = { id: before.id, version: input.version }
        const [after] = await change.update(tacticKind, [reference], (row) => ({
          ...row,
          tactic: withRetired(input.tactic, before.tactic),
        }))
        return after ?? before
      })
      return { changeNumber, changeSetId, draft: { version: result.version, tactic: result.tactic } }
    }),

  /** The tactic as it was when a plan was last applied; null before any was. */
  applied: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const latest = await findLatestVersion(database.read, member)
    return latest === undefined ? null : { number: latest.number, tactic: latest.tactic }
  }),

  versions: memberProcedure.query(({ ctx: { database, member } }) => findVersions(database.read, member)),
})

/** @throws {DomainError} `tactic.unknownChannel`, `row.foreign` */
async function assertKnown(change: Change, tactic: Tactic, before: Tactic): Promise<void> {
  const { transaction, member } = change
  const channels = { channel: tactic.channels.map(({ channelId }) => channelId) }
  const unknown = await findForeign(transaction, member, { after: channels })
  if (unknown !== undefined) throw new DomainError('tactic.unknownChannel', { id: unknown.id })
  await assertReferences(transaction, member, {
    after: referencesOfTactic(tactic),
    before: referencesOfTactic(before),
  })
}
