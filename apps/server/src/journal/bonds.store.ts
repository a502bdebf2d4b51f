import type { Database } from '@cadans/database'
import type { Entity, Id } from '@cadans/domain'
import { type RawBuilder, sql } from 'kysely'
import type { Change } from './change.ts'

interface Bond {
  /** The row that refers, the column it does so in, and the row that has to live for it. */
  from: { entity: Entity; table: keyof Database; column: string }
  to: { entity: Entity; table: keyof Database }
  /** Which referring rows ask for it; all of them where this is left out. */
  only?: RawBuilder<unknown>
}

const channel = { entity: 'channel', table: 'channels' } as const
const person = { entity: 'person', table: 'people' } as const
const idea = { entity: 'idea', table: 'ideas' } as const

/** What no removal may leave behind, as `removal.store.ts` and the ideas' router refuse it: a finished post keeps its owner. */
const bonds: readonly Bond[] = [
  { from: { entity: 'post', table: 'posts', column: 'channel_id' }, to: channel },
  {
    from: { entity: 'post', table: 'posts', column: 'owner_id' },
    to: person,
    only: sql`referring.status not in ('published', 'skipped')`,
  },
  { from: { entity: 'post', table: 'posts', column: 'idea_id' }, to: idea },
  { from: { entity: 'rubric', table: 'rubrics', column: 'channel_id' }, to: channel },
  { from: { entity: 'absence', table: 'absences', column: 'person_id' }, to: person },
]

/**
 * Looks for a living row that names a deleted one, where either is of the given change set. Asked once the whole set is
 * written, since a set may remove or revive both.
 * @returns the other of the two: the row that stands in the way
 */
export async function findObstacle(
  { transaction, member }: Change,
  changeSetId: Id,
  touched: ReadonlySet<Entity>,
): Promise<Id | undefined> {
  for (const { from, to, only = sql`true` } of bonds) {
    const sides = [
      { entity: from.entity, own: 'referring.id', other: 'missing.id' },
      { entity: to.entity, own: 'missing.id', other: 'referring.id' },
    ]
    for (const { own, other } of sides.filter(({ entity }) => touched.has(entity))) {
      const { rows } = await sql<{ id: Id }>`
        select ${sql.ref(other)} as id
        from ${sql.table(from.table)} as referring
        join ${sql.table(to.table)} as missing on missing.id = ${sql.ref(`referring.${from.column}`)}
        where referring.workspace_id = ${member.workspaceId} and referring.deleted_at is null
          and missing.deleted_at is not null and ${only}
          and ${sql.ref(own)} in (select entity_id from changes where change_set_id = ${changeSetId})
        limit 1`.execute(transaction)
      if (rows[0] !== undefined) return rows[0].id
    }
  }
  return undefined
}
