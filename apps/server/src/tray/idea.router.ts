import { DomainError, idSchema, localDateSchema, localTimeSchema, saveIdeaSchema } from '@cadans/domain'
import { z } from 'zod'
import { loosenObservations } from '../competitor/competitor.writes.ts'
import { referencesOf } from '../post/post.references.ts'
import { kindRouter } from '../row/kind.router.ts'
import { contributorProcedure, memberInput, memberProcedure, mergeRouters, router } from '../trpc.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { countCarriers, findTray } from '../idea/idea.store.ts'
import { planIdea } from './idea.writes.ts'

const rows = kindRouter(ideaKind, saveIdeaSchema, {
  least: 'contributor',
  references: ({ themeId, messageId, goalId, sourceId, channelId }) =>
    referencesOf({ themeId, messageId, goalId, sourceId, ...(channelId === null ? {} : { channelId }) }),
  async beforeRemove(change, { id }) {
    const posts = await countCarriers(change.transaction, change.member, id)
    if (posts > 0) throw new DomainError('idea.inUse', { posts })
    await loosenObservations(change, { ideaId: id })
  },
})

export const ideaRouter = mergeRouters(
  rows,
  router({
    list: memberProcedure.query(({ ctx: { database, member } }) => findTray(database.read, member)),

    plan: contributorProcedure
      .input(
        memberInput({
          id: idSchema,
          version: z.int().min(1),
          /** The post's, so that planning twice is planning once. */
          postId: idSchema,
          channelId: idSchema,
          date: localDateSchema,
          time: localTimeSchema,
        }),
      )
      .mutation(({ ctx, input }) => planIdea(ctx, ctx.member, input)),
  }),
)
