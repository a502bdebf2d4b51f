import {
  idSchema,
  saveCompetitorSchema,
  saveIdeaSchema,
  saveKeyMessageSchema,
  saveObservationSchema,
} from '@cadans/domain'
import { z } from 'zod'
import { ideaKind } from '../idea/idea.kind.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { snapshotKind } from '../starting-position/starting-position.kinds.ts'
import { kindRouter } from '../row/kind.router.ts'
import { assertNotAhead } from '../row/not-ahead.ts'
import { keyMessageKind } from '../strategy/strategy.kinds.ts'
import { memberInput, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { competitorKind, observationKind } from './competitor.kinds.ts'

export const competitorRouter = kindRouter(competitorKind, saveCompetitorSchema, {
  beforeRemove: clearCompetitor,
})

/** In characters: what a name may have. */
const MOST_NAME = 200

/** As much of a text as a name holds, up to a whole word where there is one. */
function shortened(text: string): string {
  if (text.length <= MOST_NAME) return text
  const cut = text.slice(0, MOST_NAME - 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > MOST_NAME / 2 ? end : cut.length).toWellFormed()}…`
}

/** With a competitor go its snapshots and what was observed of it. */
async function clearCompetitor(change: Change, { id }: { id: string }): Promise<void> {
  const { transaction, member } = change
  const snapshots = await findRows(transaction, member, snapshotKind)
  await change.remove(
    snapshotKind,
    snapshots.filter(({ competitorId }) => competitorId === id).map(unchecked),
  )
  const observations = await findRows(transaction, member, observationKind)
  await change.remove(
    observationKind,
    observations.filter(({ competitorId }) => competitorId === id).map(unchecked),
  )
}

export const observationRouter = mergeRouters(
  kindRouter(observationKind, saveObservationSchema, {
    references: ({ competitorId, ideaId, messageId }) => ({
      competitor: [competitorId],
      idea: [ideaId],
      keyMessage: [messageId],
    }),
    beforeSave: assertNotAhead,
  }),
  router({
    /** Makes an idea or a key message of it, which it stays linked to. */
    turnInto: plannerProcedure
      .input(memberInput({ id: idSchema, version: z.int().min(1), kind: z.enum(['idea', 'keyMessage']) }))
      .mutation(async ({ ctx, input: { kind, ...seen } }) => {
        const intent = { deed: 'create', entity: kind, member: ctx.member } as const
        const written = await writeChangeSet(ctx, intent, async (change) => {
          const field = kind === 'idea' ? 'ideaId' : 'messageId'
          const known = (await change.require(observationKind, [seen.id])).get(seen.id)
          // Asked twice, it has become one already.
          if (known === undefined || known[field] !== null) return known
          const id = ctx.newId()
          const [row] = await change.update(observationKind, [seen], (before) => ({ ...before, [field]: id }))
          const { text } = known
          const name = shortened(text)
          // What does not fit in a name stays whole beside it.
          const rest = name === text ? '' : text
          if (kind === 'idea') {
            await change.create(ideaKind, [
              saveIdeaSchema.parse({ id, version: 0, title: name, brief: rest }),
            ])
          } else {
            await change.create(keyMessageKind, [
              saveKeyMessageSchema.parse({ id, version: 0, text: name, proof: rest }),
            ])
          }
          return row
        })
        return answerOf(written, 'row')
      }),
  }),
)
