import type { Executor } from '@cadans/database'
import type { BinEntity, BinItem, Id } from '@cadans/domain'
import { sql } from 'kysely'

/** The table of each kind of row that waits in the bin; all of them have a title. */
export const binTables = { post: 'posts', idea: 'ideas', task: 'tasks' } as const satisfies Record<
  BinEntity,
  string
>
/** Whose a row of each kind is. */
const owners = { post: sql.ref('gone.owner_id'), idea: sql`null`, task: sql.ref('gone.owner_id') } as const

interface Asked {
  workspaceId: Id
  /** Instants between which it was deleted, the first included. */
  from: string
  until: string
}

export interface Deleted extends BinItem {
  /** The change set that deleted it. */
  changeSetId: Id
}

interface DeletedRow {
  id: Id
  title: string
  owner_id: Id | null
  person_id: Id
  at: string
  change_set_id: Id
}

/**
 * What was deleted, the latest first. Neither what has no title, which is a place of a plan that nobody filled, nor a post that
 * went back to the ideas, where its text is.
 */
export async function findDeleted(
  executor: Executor,
  entity: BinEntity,
  { workspaceId, from, until }: Asked,
): Promise<Deleted[]> {
  const { rows } = await sql<DeletedRow>`
    select gone.id, gone.title, ${owners[entity]} as owner_id, deleting.person_id, deleting.at, deleting.id as change_set_id
    from ${sql.table(binTables[entity])} as gone
    join changes on changes.entity_id = gone.id and changes.number = (
      select max(latest.number) from changes as latest where latest.entity_id = gone.id
    )
    join change_sets as deleting on deleting.id = changes.change_set_id
    where gone.workspace_id = ${workspaceId} and gone.title <> ''
      and gone.deleted_at >= ${from} and gone.deleted_at < ${until}
      and deleting.deed <> 'release'
    order by deleting.number desc, gone.id`.execute(executor)
  return rows.map(({ id, title, owner_id, person_id, at, change_set_id }) => ({
    entity,
    id,
    title,
    ownerId: owner_id,
    personId: person_id,
    at,
    changeSetId: change_set_id,
  }))
}
