import { createHash } from 'node:crypto'
import type { Executor } from '@cadans/database'

/** What putting back a backup would take away: all that was written after it. */
export interface Loss {
  /** Change sets, in how many workspaces, and the instant of the last one. */
  changes: number
  workspaces: number
  last: string | null
  /** Accounts that were made since. */
  accounts: number
}

/** @param since the instant at which the backup was begun */
export async function findLoss(executor: Executor, since: string): Promise<Loss> {
  const { changes, workspaces, last } = await executor
    .selectFrom('change_sets')
    .select((row) => [
      row.fn.countAll<number>().as('changes'),
      row.fn.count<number>('workspace_id').distinct().as('workspaces'),
      row.fn.max('at').as('last'),
    ])
    .where('at', '>=', since)
    .executeTakeFirstOrThrow()
  const made = await executor.selectFrom('users').select('createdAt').execute()
  const accounts = made.filter(({ createdAt }) => new Date(createdAt).toISOString() >= since).length
  return { changes, workspaces, last, accounts }
}

/**
 * A fingerprint of all that somebody wrote: it differs once anything in a workspace, an account, a password or an owner of the
 * installation has changed. What is noted in passing, such as a feed's last use and a session, is not in it.
 */
export async function fingerprintOf(executor: Executor): Promise<string> {
  const written = [
    await executor.selectFrom('change_counters').selectAll().orderBy('workspace_id').execute(),
    await executor.selectFrom('users').select(['id', 'name', 'email']).orderBy('id').execute(),
    await executor.selectFrom('accounts').select(['id', 'password']).orderBy('id').execute(),
    await executor.selectFrom('installation_owners').selectAll().orderBy('user_id').execute(),
  ]
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
