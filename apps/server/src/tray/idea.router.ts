import {
  DomainError,
  idSchema,
  localDateSchema,
  localTimeSchema,
  type Post,
  saveIdeaSchema,
} from '@cadans/domain'
import { z } from 'zod'
import { assertReferences } from '../row/references.store.ts'
import { loosenObservations } from '../competitor/loosen-observations.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { actingIn } from '../post/acting.ts'
import { postKind } from '../post/post.kind.ts'
import { referencesOf } from '../post/post.references.ts'
import { carried, madePost } from '../post/post.rules.ts'
import { requireIdea } from '../idea/require-idea.ts'
import { kindRouter } from '../row/kind.router.ts'
import { contributorProcedure, memberInput, memberProcedure, mergeRouters, router } from '../trpc.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { countCarriers, findTray } from '../idea/idea.store.ts'

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
      .mutation(async ({ ctx, input: { postId, channelId, date, time, ...seen } }) => {
        const { member } = ctx
        const written = await writeChangeSet(
          ctx,
          { deed: 'fill', entity: 'post', member },
          async (change) => {
            const idea = await requireIdea(change, { id: seen.id, version: seen.version })
            await assertReferences(change.transaction, member, { after: { channel: [channelId] } })
            const place = { id: postId, channelId, date, time, ideaId: idea.id, ...carried(idea) }
            const [post] = await change.create(postKind, [madePost(place, await actingIn(change))])
            return post as Post
          },
        )
        return answerOf(written, 'post')
      }),
  }),
)
