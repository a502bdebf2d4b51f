import { type CreateShareLink, DomainError, type Id } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import { instantOf } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { hashToken, makeToken } from '../token.ts'
import { shareLinkKind } from './share-link.kind.ts'
import type { OpenedShare } from './share.store.ts'

/** Milliseconds: how exact "last used" is, so that reading seldom writes. */
const USE = 60_000

/**
 * Makes a shared calendar.
 * @returns the address that opens it, which is shown this once
 * @throws {DomainError} `share.notFound` when it was made before and revoked since
 */
export async function createShareLink(context: AppContext, member: Writer, link: CreateShareLink) {
  const token = makeToken()
  const tokenHash = hashToken(token)
  const intent = { deed: 'create', entity: 'shareLink', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    const made = { personId: member.personId, tokenHash, createdAt: change.at }
    await change.create(shareLinkKind, [{ ...link, ...made, revokedAt: null }])
    // Asked for again, nobody saw the address of before.
    await change.update(shareLinkKind, [unchecked(link)], (row) => {
      if (row.revokedAt !== null) throw new DomainError('share.notFound')
      return { ...row, tokenHash }
    })
  })
  return { changeNumber, changeSetId, url: `${context.publicUrl}/share/${token}` }
}

/** Closes a shared calendar for good. */
export async function revokeShareLink(context: AppContext, member: Writer, id: Id) {
  const intent = { deed: 'remove', entity: 'shareLink', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, (change) =>
    change.update(shareLinkKind, [unchecked({ id })], (link) => ({
      ...link,
      revokedAt: link.revokedAt ?? change.at,
    })),
  )
  return { changeNumber, changeSetId }
}

/**
 * Notes that a link was used: outside the journal, since reading changes nothing, and never at the cost of the reading: a database
 * that cannot be written still shows what is shared.
 */
export async function noteShareUse(
  { database, clock, logger }: Pick<AppContext, 'database' | 'clock' | 'logger'>,
  { id, lastUsedAt }: OpenedShare,
): Promise<void> {
  if (lastUsedAt !== null && clock.now() - Date.parse(lastUsedAt) < USE) return
  const used = { last_used_at: instantOf(clock) }
  try {
    await database.write((transaction) =>
      transaction.updateTable('share_links').set(used).where('id', '=', id).execute(),
    )
  } catch (error) {
    logger.warn({ err: error, shareLinkId: id }, 'share.noteUse')
  }
}
