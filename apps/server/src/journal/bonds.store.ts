import type { Id } from '@cadans/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Change } from './change.ts'
import type { Bond, Row, RowKind } from './row-kind.ts'

/**
 * Looks for a living row that names a deleted one which it cannot do without, where either is of the given change set. Asked once
 * the whole set is written, since a set may remove or revive both.
 * @param kinds those whose bonds count
 * @param touched the kinds of row that the set wrote
 * @returns the other of the two: the row that stands in the way
 */
export async function findObstacle(
  change: Change,
  changeSetId: Id,
  { kinds, touched }: { kinds: readonly RowKind<Row>[]; touched: readonly RowKind<Row>[] },
): Promise<Id | undefined> {
  const tables = new Set(touched.map(({ table }) => table))
  for (const { table, bonds } of kinds) {
    for (const bond of bonds) {
      const sides = [
        { of: table, own: 'referring.id', other: 'missing.id' },
        { of: bond.to, own: 'missing.id', other: 'referring.id' },
      ]
      for (const { own, other } of sides.filter(({ of }) => tables.has(of))) {
        const { rows } = await sql<{ id: Id }>`
          select ${sql.ref(other)} as id
          from ${sql.table(table)} as referring
          join ${sql.table(bond.to)} as missing on missing.id = ${sql.ref(`referring.${bond.column}`)}
          where referring.workspace_id = ${change.member.workspaceId} and referring.deleted_at is null
            and missing.deleted_at is not null and ${binding(bond)}
            and ${sql.ref(own)} in (select entity_id from changes where change_set_id = ${changeSetId})
          limit 1`.execute(change.transaction)
        if (rows[0] !== undefined) return rows[0].id
      }
    }
  }
  return undefined
}

function binding({ unless }: Bond): RawBuilder<unknown> {
  if (unless === null) return sql`true`
  return sql`${sql.ref(`referring.${unless.column}`)} not in (${sql.join(unless.among)})`
}
