import type { Executor } from '@cadans/database'

/** Whether anybody has an account in this installation. */
export async function hasAccounts(executor: Executor): Promise<boolean> {
  return (await executor.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined
}
