import { idSchema, saveCompetitorSchema, saveObservationSchema } from '@cadans/domain'
import { z } from 'zod'
import { kindRouter } from '../row/kind.router.ts'
import { assertNotAhead } from '../row/not-ahead.ts'
import { contributorProcedure, memberInput, mergeRouters, router } from '../trpc.ts'
import { competitorKind, observationKind } from './competitor.kinds.ts'
import { clearCompetitor, turnObservationInto } from './competitor.writes.ts'

export const competitorRouter = kindRouter(competitorKind, saveCompetitorSchema, {
  references: ({ ownerId }) => ({ person: [ownerId] }),
  beforeRemove: clearCompetitor,
})

export const observationRouter = mergeRouters(
  kindRouter(observationKind, saveObservationSchema, {
    // Whoever answers people is who hears them.
    least: 'contributor',
    references: ({ competitorId, ideaId, messageId, kpiId, channelId }) => ({
      competitor: [competitorId],
      idea: [ideaId],
      keyMessage: [messageId],
      kpi: [kpiId],
      channel: [channelId],
    }),
    beforeSave: assertNotAhead,
  }),
  router({
    /** Makes an idea or, by a planner, a key message of it, which it stays linked to. */
    turnInto: contributorProcedure
      .input(memberInput({ id: idSchema, version: z.int().min(1), kind: z.enum(['idea', 'keyMessage']) }))
      .mutation(({ ctx, input: { id, version, kind } }) =>
        turnObservationInto(ctx, ctx.member, { id, version, kind }),
      ),
  }),
)
