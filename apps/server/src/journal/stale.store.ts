import type { WriteTransaction } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import type { Row, RowKind } from './row-kind.ts'

/** A write over a version that is no longer the last one: what it concerned, both versions, and who changed it and when. */
export async function staleError<T extends Row>(
  { transaction, member }: { transaction: WriteTransaction; member: Member },
  kind: RowKind<T>,
  { row, seen }: { row: T; seen: number },
): Promise<DomainError> {
  const latest = await transaction
    .selectFrom('changes')
    .innerJoin('change_sets', 'change_sets.id', 'changes.change_set_id')
    .innerJoin('people', 'people.id', 'change_sets.person_id')
    .select(['change_sets.at', 'change_sets.deed', 'people.name'])
    .where('changes.entity_id', '=', row.id)
    .where('changes.workspace_id', '=', member.workspaceId)
    .orderBy('changes.number', 'desc')
    .executeTakeFirst()
  return new DomainError('row.stale', {
    entity: kind.entity,
    id: row.id,
    subject: kind.subject(row),
    seen,
    version: row.version,
    name: latest?.name ?? null,
    at: latest?.at ?? null,
    deed: latest?.deed ?? null,
  })
}
