import { DomainError, type NewAccount } from '@cadans/domain'
import { instantOf } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { nameOwner } from '../installation/installation.store.ts'
import { recordChangeSet } from '../journal/write-change-set.store.ts'
import { membershipKind } from '../membership/membership.kinds.ts'
import { founderFor } from '../access/acting-member.store.ts'
import { findWorkspaces } from '../workspace/workspace.store.ts'
import { insertAccount, prepareAccount, takeTurns } from '../sign-in/account.store.ts'
import { hasAccounts } from '../access/has-accounts.store.ts'
import { isSame } from './is-same.ts'

const LOCAL = { kind: 'local' } as const

/**
 * Makes the first account by the address that was printed at start: the local owner of every workspace becomes this user, who
 * owns the installation as well. From then on nobody gets in without an account.
 * @throws {DomainError} `claim.invalid`, `account.claimed` when somebody was first, `password.common`
 */
export async function claim(
  context: AppContext,
  { token, account }: { token: string; account: NewAccount },
): Promise<void> {
  if (!isSame(token, context.claimToken)) throw new DomainError('claim.invalid')
  const prepared = await prepareAccount(account)
  const { newId, clock, database } = context
  const userId = newId()
  await database.write(async (transaction) => {
    if (database.engine === 'postgres') await takeTurns(transaction)
    if (await hasAccounts(transaction)) throw new DomainError('account.claimed')
    await insertAccount(transaction, prepared, {
      id: userId,
      at: instantOf(clock),
      isPostgres: database.engine === 'postgres',
    })
    await nameOwner(transaction, userId)
    for (const { id } of await findWorkspaces(transaction, LOCAL)) {
      const member = await founderFor(transaction, id)
      const intent = { deed: 'create', entity: 'membership', subject: account.name, member } as const
      await recordChangeSet({ ...context, transaction }, intent, (change) =>
        change.create(membershipKind, [{ id: newId(), personId: member.personId, userId, role: 'owner' }]),
      )
    }
  })
}
