import type { Executor, WriteTransaction } from '@cadans/database'
import type { UserActor } from '../access/actor.ts'

/** Where somebody is signed in. */
export interface SessionCard {
  id: string
  /** An instant. */
  createdAt: string
  userAgent: string | null
}

/** Where a user is signed in, the newest first. */
export async function findSessions(executor: Executor, { userId }: UserActor): Promise<SessionCard[]> {
  const rows = await executor
    .selectFrom('sessions')
    .select(['id', 'createdAt', 'userAgent'])
    .where('userId', '=', userId)
    .execute()
  return rows
    .map(({ createdAt, ...row }) => ({ ...row, createdAt: new Date(createdAt).toISOString() }))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

/** Ends one session of a user; one that has ended stays so. */
export async function endSession(
  transaction: WriteTransaction,
  { userId }: UserActor,
  id: string,
): Promise<void> {
  await transaction.deleteFrom('sessions').where('userId', '=', userId).where('id', '=', id).execute()
}

/** Ends all sessions of a user but the one that asks. */
export async function endOtherSessions(
  transaction: WriteTransaction,
  { userId, sessionId }: UserActor,
): Promise<void> {
  await transaction.deleteFrom('sessions').where('userId', '=', userId).where('id', '<>', sessionId).execute()
}
