import type { Id, Tactic } from '@cadans/domain'
import type { Change } from '../journal/change.ts'
import { tacticVersionKind } from '../tactic/tactic.kind.ts'
import { findLatestVersion, nextVersionNumber } from '../tactic/tactic.store.ts'

/** Keeps the tactic as a version; one that did not change since the last version is that version. @returns its number */
export async function freezeTactic(
  change: Change,
  { tactic, newId }: { tactic: Tactic; newId: () => Id },
): Promise<number> {
  const { transaction, member, at } = change
  const latest = await findLatestVersion(transaction, member)
  if (latest !== undefined && JSON.stringify(latest.tactic) === JSON.stringify(tactic)) return latest.number
  const number = await nextVersionNumber(transaction, member)
  const frozen = { id: newId(), number, tactic, appliedAt: at, personId: member.personId }
  await change.create(tacticVersionKind, [frozen])
  return number
}
