import type { Executor } from '@cadans/database'
import type { ChangeSetSummary, Id, Invitation, Membership } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { parseRow } from './row-kind.ts'

/** Kinds of row that have no name of their own, and are told of by the person they concern. */
const ofPeople: readonly string[] = ['membership', 'invitation'] satisfies ChangeSetSummary['entity'][]

/** Says of a change of a membership or an invitation whom it concerns, under the name they have today, and with which role. */
export async function nameMembers(
  executor: Executor,
  { workspaceId }: Member,
  sets: readonly ChangeSetSummary[],
): Promise<ChangeSetSummary[]> {
  const ids = sets.filter(({ entity }) => ofPeople.includes(entity)).map(({ id }) => id)
  if (ids.length === 0) return [...sets]
  const rows = await executor
    .selectFrom('changes')
    .innerJoin('change_sets', 'change_sets.id', 'changes.change_set_id')
    .select(['changes.change_set_id', 'changes.before', 'changes.after'])
    .whereRef('changes.entity', '=', 'change_sets.entity')
    .where('change_sets.id', 'in', ids)
    .execute()
  const people = await executor
    .selectFrom('people')
    .select(['id', 'name'])
    .where('workspace_id', '=', workspaceId)
    .execute()
  const names = new Map<Id, string>(people.map(({ id, name }) => [id, name]))
  const concerned = new Map(
    rows.map((row) => [
      row.change_set_id,
      (parseRow(row.after) ?? parseRow(row.before)) as Membership | Invitation | null,
    ]),
  )
  return sets.map((set) => {
    const row = concerned.get(set.id)
    return row ? { ...set, subject: names.get(row.personId) ?? set.subject, role: row.role } : set
  })
}
