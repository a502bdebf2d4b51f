import {
  assertForwards,
  createShareLinkSchema,
  DomainError,
  daysBetween,
  idSchema,
  localDateSchema,
  toLocal,
  tokenSchema,
} from '@cadans/domain'
import { z } from 'zod'
import { memberInput, plannerProcedure, publicProcedure, router } from '../trpc.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import { findSharedPosts, findShareLinks, openShare } from './share.store.ts'
import { createShareLink, noteShareUse, revokeShareLink } from './share.writes.ts'

/** Days that are read at once: a month with the weeks around it. */
const MOST_DAYS = 62

/** The addresses under which somebody without an account reads a part of the calendar. */
export const shareLinkRouter = router({
  list: plannerProcedure.query(({ ctx: { database, member } }) => findShareLinks(database.read, member)),

  create: plannerProcedure
    .input(memberInput({ link: createShareLinkSchema }))
    .mutation(({ ctx, input: { link } }) => createShareLink(ctx, ctx.member, link)),

  revoke: plannerProcedure
    .input(memberInput({ id: idSchema }))
    .mutation(({ ctx, input: { id } }) => revokeShareLink(ctx, ctx.member, id)),
})

/** What is read by such an address. */
export const shareRouter = router({
  calendar: publicProcedure
    .input(
      z
        .strictObject({ token: tokenSchema, from: localDateSchema, until: localDateSchema })
        .superRefine(assertForwards)
        .refine(({ from, until }) => daysBetween(from, until) <= MOST_DAYS),
    )
    .query(async ({ ctx, input: { token, from, until } }) => {
      const { database, clock } = ctx
      const share = await openShare(database.read, token)
      const { reader, name } = share
      const today = toLocal(clock.now(), reader.zone).date
      if (share.until < today) throw new DomainError('share.notFound')
      const workspace = await getWorkspace(database.read, reader)
      const posts = await findSharedPosts(database.read, share, { from, until })
      await noteShareUse(ctx, share)
      const { language, zone } = reader
      return { name, workspace: workspace.name, language, zone, today, until: share.until, posts }
    }),
})
