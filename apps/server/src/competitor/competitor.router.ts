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
import { kindRouter } from '../strategy/kind.router.ts'
import { keyMessageKind } from '../strategy/strategy.kinds.ts'
import { memberInput, mergeRouters, plannerProcedure, router } from '../trpc.ts'
import { competitorKind, observationKind } from './competitor.kinds.ts'

export const competitorRouter = kindRouter(competitorKind, saveCompetitorSchema, {
  beforeRemove: clearCompetitor,
})

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
  }),
  router({
    /** Makes an idea or a key message of it, which it stays linked to. */
    turnInto: plannerProcedure
      .input(memberInput({ id: idSchema, version: z.int().min(1), kind: z.enum(['idea', 'keyMessage']) }))
      .mutation(async ({ ctx, input: { kind, ...seen } }) => {
        const intent = { deed: 'create', entity: kind, member: ctx.member } as const
        const written = await writeChangeSet(ctx, intent, async (change) => {
          const made = ctx.newId()
          const link = kind === 'idea' ? { ideaId: made } : { messageId: made }
          const [row] = await change.update(observationKind, [seen], (before) => ({ ...before, ...link }))
          const text = row?.text ?? ''
          const fresh = { id: made, version: 0 }
          if (kind === 'idea') {
            await change.create(ideaKind, [saveIdeaSchema.parse({ ...fresh, title: text.slice(0, 200) })])
          } else {
            await change.create(keyMessageKind, [
              saveKeyMessageSchema.parse({ ...fresh, text: text.slice(0, 200) }),
            ])
          }
          return row
        })
        return answerOf(written, 'row')
      }),
  }),
)
