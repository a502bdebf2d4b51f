import { isDeepStrictEqual } from 'node:util'
import type { CreateFeed, Id, UpdateFeed } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { hashToken, makeToken } from '../token.ts'
import { forgetFeedState } from './feed-state.store.ts'
import { handOut } from './feed.hand-out.ts'
import { feedKind } from './feed.kind.ts'
import { getFeed, getLivingFeed, noteRendering } from './feed.store.ts'
import { writeToday } from './feed.text.ts'

/** Makes a feed. @throws {DomainError} as {@link getLivingFeed} when it was made before and revoked since */
export async function createFeed(context: AppContext, member: Writer, feed: CreateFeed) {
  const token = makeToken()
  const tokenHash = hashToken(token)
  const { rendering } = await writeToday(context, member, feed)
  const intent = { deed: 'create', entity: 'feed', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const made = { personId: member.personId, tokenHash, createdAt: change.at }
    await change.create(feedKind, [{ ...feed, ...made, revokedAt: null }])
    await getLivingFeed(change.transaction, member, feed.id)
    // Asked for again, nobody saw the address of before.
    await change.update(feedKind, [unchecked(feed)], (row) => ({ ...row, tokenHash }))
    await noteRendering(change.transaction, feed.id, rendering)
  })
  return handOut(context, { member, id: feed.id, token }, written)
}

/** Gives a feed another name or another choice of posts, under the same address. */
export async function updateFeed(context: AppContext, member: Writer, feed: UpdateFeed) {
  const { id, version, name, filter } = feed
  const { rendering } = await writeToday(context, member, feed)
  const intent = { deed: 'update', entity: 'feed', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    const before = await getLivingFeed(change.transaction, member, id)
    await change.update(feedKind, [{ id, version }], (row) => ({ ...row, name, filter }))
    if (isDeepStrictEqual(before.filter, filter)) return
    await forgetFeedState(change.transaction, member.workspaceId)
    await noteRendering(change.transaction, id, rendering)
  })
  return { changeNumber, changeSetId }
}

/** Gives a feed a new address: the one of before opens nothing from now on. */
export async function renewFeed(context: AppContext, member: Writer, id: Id) {
  const token = makeToken()
  const intent = { deed: 'renewAddress', entity: 'feed', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const { shortened, reach } = await getLivingFeed(change.transaction, member, id)
    await change.update(feedKind, [unchecked({ id })], (row) => ({ ...row, tokenHash: hashToken(token) }))
    // Nothing has read by the new address yet.
    await noteRendering(change.transaction, id, { shortened, reach, usedAt: null })
  })
  return handOut(context, { member, id, token }, written)
}

/** Closes a feed for good. @throws {DomainError} as {@link getFeed} */
export async function revokeFeed(context: AppContext, member: Writer, id: Id) {
  const intent = { deed: 'remove', entity: 'feed', member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    await getFeed(change.transaction, member, id)
    await change.update(feedKind, [unchecked({ id })], (feed) => ({
      ...feed,
      revokedAt: feed.revokedAt ?? change.at,
    }))
  })
  return { changeNumber, changeSetId }
}
