import { addDays, DomainError, type Id, INVITATION_DAYS, type Invite } from '@cadans/domain'
import { invitationLetter } from './invitation-letter.ts'
import type { AppContext } from '../context.ts'
import { unchecked } from '../journal/change.ts'
import { assertReferences } from '../row/references.store.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { personKind } from '../strategy/strategy.kinds.ts'
import { hashToken, makeToken } from '../token.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import { invitationKind, membershipKind } from '../membership/membership.kinds.ts'
import type { Writer } from '../access/member.ts'

/**
 * Invites somebody to act as a person of the workspace, known or new. Sent by mail where mail goes out and an address was given.
 * @returns the address that lets in, which is shown this once
 * @throws {DomainError} `member.twice` when the person has an account already, `account.unclaimed` as long as nobody has one
 */
export async function invite(context: AppContext, member: Writer, { personId, name, ...rest }: Invite) {
  const { newId, database, publicUrl, mail } = context
  // Whoever came in first would own the installation in place of whoever sits at it.
  if (member.actor?.kind === 'local') throw new DomainError('account.unclaimed')
  const token = makeToken()
  const tokenHash = hashToken(token)
  const intent = { deed: 'create', entity: 'invitation', subject: name, member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    await assertReferences(change.transaction, member, { after: { person: [personId] } })
    const memberships = await findRows(change.transaction, member, membershipKind)
    const known = (await findRows(change.transaction, member, invitationKind)).find(
      ({ id }) => id === rest.id,
    )
    const invited = personId ?? known?.personId ?? newId()
    if (memberships.some((one) => one.personId === invited)) throw new DomainError('member.twice')
    if (personId === null && known === undefined) {
      await change.create(personKind, [{ id: invited, name, weeklyMinutes: 0, formatIds: [], tools: '' }])
    }
    await change.create(invitationKind, [
      {
        ...rest,
        personId: invited,
        tokenHash,
        invitedBy: member.personId,
        expiresAt: `${addDays(change.at.slice(0, 10), INVITATION_DAYS)}${change.at.slice(10)}`,
        usedAt: null,
      },
    ])
    // Asked for again, nobody saw the address of before.
    await change.update(invitationKind, [unchecked(rest)], (row) => {
      if (row.usedAt !== null) throw new DomainError('invitation.invalid')
      return { ...row, tokenHash }
    })
  })
  const url = `${publicUrl}/invitation/${token}`
  const { name: workspace } = await getWorkspace(database.read, member)
  const letter = { language: member.language, workspace, name, url, days: INVITATION_DAYS }
  const isSent = rest.email !== '' && mail !== undefined && (await mail(invitationLetter(rest.email, letter)))
  return { changeNumber, changeSetId, url, isSent }
}

/** Takes an invitation back: its address lets nobody in any more. @throws {DomainError} `row.notFound`, `row.stale` */
export async function withdraw(context: AppContext, member: Writer, seen: { id: Id; version: number }) {
  const intent = { deed: 'remove', entity: 'invitation', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, (change) =>
    change.remove(invitationKind, [seen]),
  )
  return { changeNumber, changeSetId }
}
