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
import { instantOf } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { hashToken, makeToken } from '../token.ts'
import { memberInput, plannerProcedure, publicProcedure, router } from '../trpc.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import { shareLinkKind } from './share-link.kind.ts'
import { findSharedPosts, findShareLinks, noteShareUse, openShare, type OpenedShare } from './share.store.ts'

/** Days that are read at once: a month with the weeks around it. */
const MOST_DAYS = 62
/** Milliseconds: how exact "last used" is, so that reading seldom writes. */
const USE = 60_000

/** The addresses under which somebody without an account reads a part of the calendar. */
export const shareLinkRouter = router({
  list: plannerProcedure.query(({ ctx: { database, member } }) => findShareLinks(database.read, member)),

  create: plannerProcedure
    .input(memberInput({ link: createShareLinkSchema }))
    .mutation(async ({ ctx, input: { link } }) => {
      const { member, publicUrl } = ctx
      const token = makeToken()
      const tokenHash = hashToken(token)
      const intent = { deed: 'create', entity: 'shareLink', member } as const
      const { changeNumber, changeSetId } = await writeChangeSet(ctx, intent, async (change) => {
        const made = { personId: member.personId, tokenHash, createdAt: change.at }
        await change.create(shareLinkKind, [{ ...link, ...made, revokedAt: null }])
        // Asked for again, nobody saw the address of before.
        await change.update(shareLinkKind, [unchecked(link)], (row) => {
          if (row.revokedAt !== null) throw new DomainError('share.notFound')
          return { ...row, tokenHash }
        })
      })
      return { changeNumber, changeSetId, url: `${publicUrl}/share/${token}` }
    }),

  revoke: plannerProcedure.input(memberInput({ id: idSchema })).mutation(async ({ ctx, input: { id } }) => {
    const intent = { deed: 'remove', entity: 'shareLink', member: ctx.member } as const
    const { changeNumber, changeSetId } = await writeChangeSet(ctx, intent, (change) =>
      change.update(shareLinkKind, [unchecked({ id })], (link) => ({
        ...link,
        revokedAt: link.revokedAt ?? change.at,
      })),
    )
    return { changeNumber, changeSetId }
  }),
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
      await noteUse(ctx, share)
      const { language, zone } = reader
      return { name, workspace: workspace.name, language, zone, today, until: share.until, posts }
    }),
})

/** Never at the cost of the reading: a database that cannot be written still shows what is shared. */
async function noteUse(
  { database, clock, logger }: Pick<AppContext, 'database' | 'clock' | 'logger'>,
  { id, lastUsedAt }: OpenedShare,
): Promise<void> {
  if (lastUsedAt !== null && clock.now() - Date.parse(lastUsedAt) < USE) return
  try {
    await database.write((transaction) => noteShareUse(transaction, id, instantOf(clock)))
  } catch (error) {
    logger.warn({ err: error, shareLinkId: id }, 'share.noteUse')
  }
}
