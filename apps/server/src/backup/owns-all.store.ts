import type { Executor } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import type { KnownActor } from '../account/actor.ts'

/** @throws {DomainError} `backup.notYours` for whoever does not own every workspace of the installation */
export async function assertOwnsAll(executor: Executor, actor: KnownActor): Promise<void> {
  if (actor.kind === 'local') return
  const foreign = await executor
    .selectFrom('workspaces')
    .select('id')
    .where('deleted_at', 'is', null)
    .where('id', 'not in', (query) =>
      query
        .selectFrom('memberships')
        .select('workspace_id')
        .where('user_id', '=', actor.userId)
        .where('role', '=', 'owner')
        .where('deleted_at', 'is', null),
    )
    .limit(1)
    .executeTakeFirst()
  if (foreign !== undefined) throw new DomainError('backup.notYours')
}
