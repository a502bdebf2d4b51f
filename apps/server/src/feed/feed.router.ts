import { createFeedSchema, DomainError, feedFilterSchema, idSchema, toLocal } from '@cadans/domain'
import { unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { memberInput, memberProcedure, router, viewerProcedure } from '../trpc.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import { feedUrl } from './feed.address.ts'
import { findFeedEntries } from './feed.entries.ts'
import { feedKind } from './feed.kind.ts'
import { findFeeds, getFeed } from './feed.store.ts'
import { hashToken, makeToken } from '../token.ts'

export const feedRouter = router({
  /** One's own; to an owner, who can close them, all of them. */
  list: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const feeds = await findFeeds(database.read, member)
    return feeds.filter(({ personId }) => member.role === 'owner' || personId === member.personId)
  }),

  create: viewerProcedure.input(memberInput({ feed: createFeedSchema })).mutation(async ({ ctx, input }) => {
    const { member, publicUrl, database } = ctx
    const token = makeToken()
    const intent = { deed: 'create', entity: 'feed', member } as const
    const tokenHash = hashToken(token)
    const written = await writeChangeSet(ctx, intent, async (change) => {
      const { personId } = member
      const feed = { ...input.feed, personId, tokenHash, createdAt: change.at, revokedAt: null }
      await change.create(feedKind, [feed])
      // Asked for again, nobody saw the address of before.
      await change.update(feedKind, [unchecked(feed)], (row) => {
        if (row.revokedAt !== null) throw new DomainError('feed.notFound')
        return { ...row, tokenHash }
      })
    })
    const { name } = await getWorkspace(database.read, member)
    return {
      changeNumber: written.changeNumber,
      changeSetId: written.changeSetId,
      feed: await getFeed(database.read, member, input.feed.id),
      token,
      url: feedUrl(publicUrl, token, name),
    }
  }),

  revoke: viewerProcedure.input(memberInput({ id: idSchema })).mutation(async ({ ctx, input: { id } }) => {
    const intent = { deed: 'remove', entity: 'feed', member: ctx.member } as const
    const { changeNumber, changeSetId } = await writeChangeSet(ctx, intent, async (change) => {
      await getFeed(change.transaction, ctx.member, id)
      await change.update(feedKind, [unchecked({ id })], (feed) => ({
        ...feed,
        revokedAt: feed.revokedAt ?? change.at,
      }))
    })
    return { changeNumber, changeSetId }
  }),

  preview: memberProcedure
    .input(memberInput({ filter: feedFilterSchema }))
    .query(async ({ ctx: { database, clock, publicUrl, member }, input: { filter } }) => {
      const today = toLocal(clock.now(), member.zone).date
      const entries = await findFeedEntries(database.read, member, { filter, today, publicUrl })
      return { events: entries.length }
    }),
})
