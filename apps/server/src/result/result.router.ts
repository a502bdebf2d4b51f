import {
  DomainError,
  horizonSchema,
  idSchema,
  type PostResult,
  savePostResultSchema,
  saveResultFiguresSchema,
} from '@cadans/domain'
import { chordMeasures, chordOf, interactionOf } from '@cadans/insight'
import { z } from 'zod'
import { unchecked } from '../journal/change.ts'
import { assertReferences } from '../row/references.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { kindRouter } from '../row/kind.router.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { counted, memberInput, memberProcedure, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { postResultKind } from './post-result.kind.ts'
import { findResults, resultsOf } from './result.store.ts'

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

    /**
     * Writes what was read of many posts, as one change set. A figure that was not read stays as it was known; a row of a post that
     * has one takes its place.
     */
    import: plannerProcedure
      .input(memberInput({ results: z.array(saveResultFiguresSchema).min(1).max(MOST_RESULTS) }))
      .use(counted('import'))
      .mutation(async ({ ctx, input: { results } }) => {
        const { member } = ctx
        const intent = { deed: 'importResults', entity: 'postResult', member } as const
        const written = await writeChangeSet(ctx, intent, async (change) => {
          const postIds = [...new Set(results.map(({ postId }) => postId))]
          if (postIds.length < results.length) throw new DomainError('result.twice')
          await assertReferences(change.transaction, member, { after: { post: postIds } })
          const known = await resultsOf(change.transaction, member, postIds)
          const read = new Map(results.map((one) => [one.postId, one]))
          await change.update(postResultKind, [...known.values()].map(unchecked), (row) =>
            merged(row, read.get(row.postId)),
          )
          const fresh = results.filter(({ postId }) => !known.has(postId))
          await change.create(
            postResultKind,
            fresh.map((one) => ({ ...one, id: ctx.newId() })),
          )
          return { added: fresh.length, changed: known.size }
        })
        const { changeNumber, changeSetId, result } = written
        return { changeNumber, changeSetId, ...result }
      }),

    /** What strikes a chord in a period, and whether sending was answered. */
    chord: memberProcedure
      .input(memberInput({ horizon: horizonSchema, measure: z.enum(chordMeasures).default('interactions') }))
      .query(async ({ ctx: { database, member }, input: { horizon, measure } }) => {
        const rows = await findResults(database.read, member, horizon)
        const { tactic } = await findDraft(database.read, member)
        const read = rows.flatMap(({ post, result }) => (result === null ? [] : [{ ...post, result }]))
        return {
          chord: chordOf(read, measure),
          interaction: interactionOf(
            rows.map(({ post, result }) => ({ ...post, result })),
            tactic,
          ),
        }
      }),
  }),
)

/** What was not read of a row stays as it was known. */
function merged(row: PostResult, read: Partial<PostResult> | undefined): PostResult {
  const known = Object.entries(read ?? {}).filter(([, value]) => value !== null)
  return { ...row, ...Object.fromEntries(known) }
}
