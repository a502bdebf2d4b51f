import { isDeepStrictEqual } from 'node:util'
import { countAhead } from '@cadans/calendar-feed'
import {
  createFeedSchema,
  type FeedFilter,
  feedDays,
  feedFilterSchema,
  idSchema,
  toLocal,
  updateFeedSchema,
} from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import type { Member } from '../access/member.ts'
import { hashToken, makeToken } from '../token.ts'
import { memberInput, memberProcedure, router, viewerProcedure } from '../trpc.ts'
import { forgetFeedState } from './feed-state.store.ts'
import { handOut } from './feed.hand-out.ts'
import { feedKind } from './feed.kind.ts'
import { findFeeds, getFeed, getLivingFeed, noteRendering } from './feed.store.ts'
import { writeFeed } from './feed.text.ts'

export const feedRouter = router({
  /** One's own; to an owner, who can close them, all of them. */
  list: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const feeds = await findFeeds(database.read, member)
    return feeds.filter(({ personId }) => member.role === 'owner' || personId === member.personId)
  }),

  create: viewerProcedure
    .input(memberInput({ feed: createFeedSchema }))
    .mutation(async ({ ctx, input: { feed } }) => {
      const { member } = ctx
      const token = makeToken()
      const tokenHash = hashToken(token)
      const { rendering } = await writeToday(ctx, member, feed)
      const intent = { deed: 'create', entity: 'feed', member } as const
      const written = await writeChangeSet(ctx, intent, async (change) => {
        const made = { personId: member.personId, tokenHash, createdAt: change.at }
        await change.create(feedKind, [{ ...feed, ...made, revokedAt: null }])
        await getLivingFeed(change.transaction, member, feed.id)
        // Asked for again, nobody saw the address of before.
        await change.update(feedKind, [unchecked(feed)], (row) => ({ ...row, tokenHash }))
        await noteRendering(change.transaction, feed.id, rendering)
      })
      return handOut(ctx, { member, id: feed.id, token }, written)
    }),

  /** Another name or another choice of posts, under the same address. */
  update: viewerProcedure
    .input(memberInput({ feed: updateFeedSchema }))
    .mutation(async ({ ctx, input: { feed } }) => {
      const { member } = ctx
      const { id, version, name, filter } = feed
      const { rendering } = await writeToday(ctx, member, feed)
      const intent = { deed: 'update', entity: 'feed', member } as const
      const { changeNumber, changeSetId } = await writeChangeSet(ctx, intent, async (change) => {
        const before = await getLivingFeed(change.transaction, member, id)
        await change.update(feedKind, [{ id, version }], (row) => ({ ...row, name, filter }))
        if (isDeepStrictEqual(before.filter, filter)) return
        await forgetFeedState(change.transaction, member.workspaceId)
        await noteRendering(change.transaction, id, rendering)
      })
      return { changeNumber, changeSetId }
    }),

  /** A new address: the one of before opens nothing from now on. */
  renew: viewerProcedure.input(memberInput({ id: idSchema })).mutation(async ({ ctx, input: { id } }) => {
    const { member } = ctx
    const token = makeToken()
    const intent = { deed: 'renewAddress', entity: 'feed', member } as const
    const written = await writeChangeSet(ctx, intent, async (change) => {
      const { shortened, reach } = await getLivingFeed(change.transaction, member, id)
      await change.update(feedKind, [unchecked({ id })], (row) => ({ ...row, tokenHash: hashToken(token) }))
      // Nothing has read by the new address yet.
      await noteRendering(change.transaction, id, { shortened, reach, usedAt: null })
    })
    return handOut(ctx, { member, id, token }, written)
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

  /** What a feed with this filter would hold today, and how much of it is still to come. */
  preview: memberProcedure
    .input(memberInput({ filter: feedFilterSchema }))
    .query(async ({ ctx, input: { filter } }) => {
      const now = toLocal(ctx.clock.now(), ctx.member.zone)
      const { entries, rendering } = await writeToday(ctx, ctx.member, { name: '', filter })
      return { ahead: countAhead(entries, now), days: feedDays(rendering.reach, now.date), ...rendering }
    }),
})

function writeToday(
  services: Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>,
  member: Member,
  { name, filter }: { name: string; filter: FeedFilter },
) {
  const { date: today } = toLocal(services.clock.now(), member.zone)
  return writeFeed(services, member, { name, filter, today })
}
