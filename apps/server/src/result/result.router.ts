import {
  DomainError,
  horizonSchema,
  idSchema,
  savePostResultSchema,
  saveResultFiguresSchema,
  toLocal,
} from '@cadans/domain'
import { chordMeasures, interactionOf } from '@cadans/insight'
import { z } from 'zod'
import { kindRouter } from '../row/kind.router.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { counted, memberInput, memberProcedure, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { postResultKind } from './post-result.kind.ts'
import { findPublished, readOf } from './published.store.ts'
import { findResults, resultsOf } from './result.store.ts'
import { findTallies } from './tally.store.ts'
import { importResults } from './result.writes.ts'

/** As many posts as a plan can have: what is imported at once is about posts that are there. */
const MOST_RESULTS = 20_000

export const resultRouter = mergeRouters(
  kindRouter(postResultKind, savePostResultSchema, {
    references: ({ postId }) => ({ post: [postId] }),
    async beforeSave({ transaction, member }, { id, postId }) {
      const known = (await resultsOf(transaction, member, [postId])).get(postId)
      if (known !== undefined && known.id !== id) throw new DomainError('result.twice')
    },
  }),
  router({
    range: memberProcedure
      .input(memberInput({ horizon: horizonSchema }))
      .query(({ ctx: { database, member }, input: { horizon } }) =>
        findResults(database.read, member, horizon),
      ),

    ofPost: memberProcedure
      .input(memberInput({ postId: idSchema }))
      .query(async ({ ctx: { database, member }, input: { postId } }) => {
        return (await resultsOf(database.read, member, [postId])).get(postId) ?? null
      }),

    import: plannerProcedure
      .input(memberInput({ results: z.array(saveResultFiguresSchema).min(1).max(MOST_RESULTS) }))
      .use(counted('import'))
      .mutation(({ ctx, input: { results } }) => importResults(ctx, ctx.member, results)),

    /** How the posts of each part of the strategy stand, by its id. */
    tallies: memberProcedure.query(({ ctx: { clock, database, member } }) =>
      findTallies(database.read, member, toLocal(clock.now(), member.zone).date),
    ),

    /** What strikes a chord in a period, and whether sending was answered. */
    chord: memberProcedure
      .input(memberInput({ horizon: horizonSchema, measure: z.enum(chordMeasures).default('interactions') }))
      .query(async ({ ctx: { clock, database, listener, member }, input: { horizon, measure } }) => {
        const posts = await findPublished(database.read, member, horizon)
        const { tactic } = await findDraft(database.read, member)
        return {
          chord: await listener.chord({
            posts: readOf(posts),
            measure,
            today: toLocal(clock.now(), member.zone).date,
          }),
          interaction: interactionOf(posts, tactic),
        }
      }),
  }),
)
