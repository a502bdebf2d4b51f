import type { Executor } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import type { KnownActor } from './actor.ts'
import { hasAccounts } from './has-accounts.store.ts'

/**
 * For a request that lasts: whether the one who asked is still let in.
 * @throws {DomainError} `account.signedOut` when the session was ended, or the first account made, in the meantime
 */
export async function requireStill(executor: Executor, actor: KnownActor): Promise<void> {
  const isIn =
    actor.kind === 'local'
      ? !(await hasAccounts(executor))
      : (await executor
          .selectFrom('sessions')
          .select('id')
          .where('id', '=', actor.sessionId)
          .executeTakeFirst()) !== undefined
  if (!isIn) throw new DomainError('account.signedOut')
}
