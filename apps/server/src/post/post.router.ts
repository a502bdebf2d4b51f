import {
  assertForwards,
  createPostSchema,
  filterLimits,
  idSchema,
  localDateSchema,
  localTimeSchema,
  nameSchema,
  postFilterSchema,
  postPatchSchema,
  statusSchema,
} from '@cadans/domain'
import { z } from 'zod'
import { findTray } from '../idea/idea.store.ts'
import { findHistory } from '../journal/history.store.ts'
import { findStrategy } from '../strategy/strategy.store.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { contributorProcedure, memberInput, memberProcedure, router } from '../trpc.ts'
import { joinPosts, relativeOf, splitPost } from './family.writes.ts'
import { findPostCards, findRelatives, getPost } from './post.store.ts'
import { bringBackState } from './state.writes.ts'
import { findStates } from './states.store.ts'
import { suggestionsFor } from './post.suggestions.ts'
import { searchPosts } from './post.search.ts'
import { bulkChangePosts, createPost, movePost, removePosts, updatePost } from './post.writes.ts'
import { fillFamily, fillPost, releasePost } from './fill.writes.ts'

const seen = { id: idSchema, version: z.int().min(1) }
const several = z.array(z.strictObject(seen)).min(1).max(500)
const range = { from: localDateSchema, until: localDateSchema }

export const postRouter = router({
  range: memberProcedure
    .input(memberInput({ ...range, filter: postFilterSchema.optional() }).superRefine(assertForwards))
    .query(({ ctx: { database, member }, input }) => findPostCards(database.read, member, input)),

  search: memberProcedure
    .input(memberInput({ text: z.string().trim().min(1).max(filterLimits.text) }))
    .query(({ ctx: { database, member }, input: { text } }) => searchPosts(database.read, member, text)),

  get: memberProcedure
    .input(memberInput({ id: idSchema }))
    .query(async ({ ctx: { database, member }, input: { id } }) => {
      const post = await getPost(database.read, member, id)
      return {
        ...post,
        family: (await findRelatives(database.read, member, post)).map(relativeOf),
        history: await findHistory(database.read, member, { entityId: id, limit: 50 }),
      }
    }),

  states: memberProcedure
    .input(memberInput({ id: idSchema }))
    .query(({ ctx: { database, member }, input: { id } }) => findStates(database.read, member, id)),

  bringBack: contributorProcedure
    .input(memberInput({ ...seen, changeSetId: idSchema }))
    .mutation(({ ctx, input }) => bringBackState(ctx, ctx.member, input)),

  create: contributorProcedure
    .input(memberInput({ post: createPostSchema }))
    .mutation(({ ctx, input }) => createPost(ctx, ctx.member, input.post)),

  update: contributorProcedure
    .input(memberInput({ ...seen, patch: postPatchSchema }))
    .mutation(({ ctx, input }) => updatePost(ctx, ctx.member, input)),

  move: contributorProcedure
    .input(
      memberInput({
        ...seen,
        date: localDateSchema,
        time: localTimeSchema,
        withFamily: z.boolean().default(false),
      }),
    )
    .mutation(({ ctx, input }) => movePost(ctx, ctx.member, input)),

  bulk: contributorProcedure
    .input(
      memberInput({
        posts: several,
        change: z.strictObject({
          status: statusSchema.optional(),
          loadedIn: postPatchSchema.shape.loadedIn,
          ownerId: idSchema.nullable().optional(),
          shiftDays: z.int().min(-1096).max(1096).optional(),
        }),
      }),
    )
    .mutation(({ ctx, input }) => bulkChangePosts(ctx, ctx.member, input)),

  remove: contributorProcedure
    .input(memberInput({ posts: several }))
    .mutation(({ ctx, input }) => removePosts(ctx, ctx.member, input.posts)),

  fill: contributorProcedure
    .input(memberInput({ ...seen, ideaId: idSchema, withFamily: z.boolean().default(true) }))
    .mutation(({ ctx, input }) => fillPost(ctx, ctx.member, input)),

  fillFamily: contributorProcedure
    .input(memberInput({ ...seen, title: nameSchema }))
    .mutation(({ ctx, input }) => fillFamily(ctx, ctx.member, input)),

  release: contributorProcedure
    .input(memberInput(seen))
    .mutation(({ ctx, input }) => releasePost(ctx, ctx.member, input)),

  join: contributorProcedure
    .input(memberInput({ posts: several.min(2) }))
    .mutation(({ ctx, input }) => joinPosts(ctx, ctx.member, input.posts)),

  split: contributorProcedure
    .input(memberInput(seen))
    .mutation(({ ctx, input }) => splitPost(ctx, ctx.member, input)),

  suggestions: memberProcedure
    .input(memberInput({ id: idSchema }))
    .query(async ({ ctx: { database, member }, input: { id } }) => {
      const post = await getPost(database.read, member, id)
      const strategy = await findStrategy(database.read, member)
      const { tactic } = await findDraft(database.read, member)
      return suggestionsFor(post, { strategy, tactic, ideas: await findTray(database.read, member) })
    }),
})
