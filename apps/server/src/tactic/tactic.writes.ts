import { DomainError, type Tactic } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { assertReferences, findForeign } from '../row/references.store.ts'
import { tacticKind } from './tactic.kind.ts'
import { referencesOfTactic } from './tactic.references.ts'
import { withRetired } from './tactic.rules.ts'
import { findDraft } from './tactic.store.ts'

/**
 * Saves the draft.
 * @param sent with the version of the draft that it was made of
 * @throws {DomainError} `tactic.unknownChannel`, `row.foreign`, `row.stale`
 */
export async function saveTactic(
  context: AppContext,
  member: Writer,
  sent: { version: number; tactic: Tactic },
) {
  const intent = { deed: 'saveTactic', entity: 'tactic', member } as const
  const { changeNumber, changeSetId, result } = await writeChangeSet(context, intent, async (change) => {
    const before = await findDraft(change.transaction, member)
    await assertKnown(change, sent.tactic, before.tactic)
    const reference = { id: before.id, version: sent.version }
    const [after] = await change.update(tacticKind, [reference], (row) => ({
      ...row,
      tactic: withRetired(sent.tactic, before.tactic),
    }))
    return after ?? before
  })
  return { changeNumber, changeSetId, draft: { version: result.version, tactic: result.tactic } }
}

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
