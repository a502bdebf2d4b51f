import type { Actor } from '../access/actor.ts'
import type { AppContext } from '../context.ts'
import { assertOwnsInstallation, lockOwners, nameOwner, unnameOwner } from './installation.store.ts'

/**
 * Names another owner of the installation, or takes it back; one always stays.
 * @throws {DomainError} `installation.notOwner`, `installation.noAccount`, `installation.lastOwner`
 */
export async function setOwner(
  { database }: AppContext,
  actor: Actor,
  { userId, isOwner }: { userId: string; isOwner: boolean },
): Promise<{ userId: string; isOwner: boolean }> {
  await database.write(async (transaction) => {
    await lockOwners(transaction, database.engine)
    await assertOwnsInstallation(transaction, actor)
    await (isOwner ? nameOwner : unnameOwner)(transaction, userId)
  })
  return { userId, isOwner }
}
