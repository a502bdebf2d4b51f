import type { Executor } from '@cadans/database'
import type { Id } from '@cadans/domain'
import type { KnownActor } from '../access/actor.ts'

/** Something that differs whenever any workspace has changed, or there is another one. */
export async function findTotal(executor: Executor): Promise<string> {
  const { workspaces, changes } = await executor
    .selectFrom('change_counters')
    .select((row) => [row.fn.countAll().as('workspaces'), row.fn.sum('number').as('changes')])
    .executeTakeFirstOrThrow()
  return `${workspaces} ${changes}`
}

/** The change number of each workspace that somebody is let into. */
export async function findChangeNumbers(executor: Executor, actor: KnownActor): Promise<Record<Id, number>> {
  let query = executor
    .selectFrom('change_counters')
    .innerJoin('workspaces', 'workspaces.id', 'change_counters.workspace_id')
    .select(['change_counters.workspace_id as id', 'change_counters.number'])
    .where('workspaces.deleted_at', 'is', null)
    .orderBy('change_counters.workspace_id')
  if (actor.kind === 'user') {
    query = query
      .innerJoin('memberships', 'memberships.workspace_id', 'change_counters.workspace_id')
      .where('memberships.user_id', '=', actor.userId)
      .where('memberships.deleted_at', 'is', null)
  }
  const rows = await query.execute()
  return Object.fromEntries(rows.map(({ id, number }) => [id, number]))
}
