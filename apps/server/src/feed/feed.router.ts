import { countAhead } from '@cadans/calendar-feed'
import {
  createFeedSchema,
  feedDays,
  feedFilterSchema,
  idSchema,
  toLocal,
  updateFeedSchema,
} from '@cadans/domain'
import { memberInput, memberProcedure, router, viewerProcedure } from '../trpc.ts'
import { findFeeds } from './feed.store.ts'
import { writeToday } from './feed.text.ts'
import { createFeed, renewFeed, revokeFeed, updateFeed } from './feed.writes.ts'

export const feedRouter = router({
  /** One's own; to an owner, who can close them, all of them. */
  list: memberProcedure.query(async ({ ctx: { database, member } }) => {
    const feeds = await findFeeds(database.read, member)
    return feeds.filter(({ personId }) => member.role === 'owner' || personId === member.personId)
  }),

  create: viewerProcedure
    .input(memberInput({ feed: createFeedSchema }))
    .mutation(({ ctx, input: { feed } }) => createFeed(ctx, ctx.member, feed)),

  /** Another name or another choice of posts, under the same address. */
  update: viewerProcedure
    .input(memberInput({ feed: updateFeedSchema }))
    .mutation(({ ctx, input: { feed } }) => updateFeed(ctx, ctx.member, feed)),

  /** A new address: the one of before opens nothing from now on. */
  renew: viewerProcedure
    .input(memberInput({ id: idSchema }))
    .mutation(({ ctx, input: { id } }) => renewFeed(ctx, ctx.member, id)),

  revoke: viewerProcedure
    .input(memberInput({ id: idSchema }))
    .mutation(({ ctx, input: { id } }) => revokeFeed(ctx, ctx.member, id)),

  /** What a feed with this filter would hold today, and how much of it is still to come. */
  preview: memberProcedure
    .input(memberInput({ filter: feedFilterSchema }))
    .query(async ({ ctx, input: { filter } }) => {
      const now = toLocal(ctx.clock.now(), ctx.member.zone)
      const { entries, rendering } = await writeToday(ctx, ctx.member, { name: '', filter })
      return { ahead: countAhead(entries, now), days: feedDays(rendering.reach, now.date), ...rendering }
    }),
})
