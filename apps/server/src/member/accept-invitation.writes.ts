import { DomainError, type Id, type NewAccount } from '@cadans/domain'
import { writerFor } from '../access/acting-member.store.ts'
import { instantOf } from '../clock.ts'
import { recordChangeSet } from '../journal/write-change-set.store.ts'
import { invitationKind, membershipKind } from '../membership/membership.kinds.ts'
import { insertAccount, prepareAccount } from '../sign-in/account.store.ts'
import type { RequestContext } from '../trpc.ts'
import { assertFree, requireInvitation } from './invitation.store.ts'

/**
 * Makes somebody a member by the address that was handed to them: whoever is signed in, or a new account.
 * @throws {DomainError} `invitation.invalid`, `account.known` when the address has an account, `account.signedOut` when there is
 *   neither, `member.twice`, `password.common`
 */
export async function acceptInvitation(
  context: RequestContext,
  { token, account }: { token: string; account: NewAccount | null },
): Promise<{ workspaceId: Id; email: string | null }> {
  const { actor, database, clock, newId } = context
  if (account === null && actor.kind !== 'user') throw new DomainError('account.signedOut')
  // Found before the password is hashed, so that nobody makes the server hash without an invitation.
  await requireInvitation(database.read, token, instantOf(clock))
  const prepared = account && (await prepareAccount(account))
  return database.write(async (transaction) => {
    const at = instantOf(clock)
    const { workspaceId, invitation } = await requireInvitation(transaction, token, at)
    const userId = account === null && actor.kind === 'user' ? actor.userId : newId()
    if (prepared !== null) {
      await insertAccount(transaction, prepared, {
        id: userId,
        at,
        isPostgres: database.engine === 'postgres',
      })
    }
    const member = await writerFor(transaction, { workspaceId, personId: invitation.personId })
    const subject = account?.name ?? (actor.kind === 'user' ? actor.name : '')
    const intent = { deed: 'create', entity: 'membership', subject, member } as const
    await recordChangeSet({ ...context, transaction }, intent, async (change) => {
      // With the workspace's lock held: of two who open one address at once, the second finds it used.
      const { invitation: still } = await requireInvitation(transaction, token, at)
      const { id, personId, role } = still
      await assertFree(transaction, { workspaceId, userId, personId })
      await change.update(invitationKind, [{ id, version: null }], (row) => ({ ...row, usedAt: at }))
      await change.create(membershipKind, [{ id: newId(), personId, userId, role }])
    })
    return { workspaceId, email: account?.email ?? null }
  })
}
