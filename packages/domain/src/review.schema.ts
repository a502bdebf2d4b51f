import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { decisionKinds } from './review.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { perMilleSchema } from './share.schema.ts'
import { lineSchema, proseSchema } from './text.schema.ts'
import {
  assertForwards,
  localDateSchema,
  localTimeSchema,
  weekdaySchema,
  windowEndSchema,
} from './time.schema.ts'

const moved = {
  fromId: idSchema,
  toId: idSchema,
  points: perMilleSchema,
  fromBefore: perMilleSchema,
  toBefore: perMilleSchema,
}

/** One precise change of a tactic, with what stood there before: it is only made where that still stands. */
export const tacticChangeSchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('share.theme'), ...moved }),
  z.strictObject({ code: z.enum(['share.format', 'share.segment']), channelId: idSchema, ...moved }),
  z.strictObject({
    code: z.literal('share.own'),
    /** Null is the tactic's own share, which channels follow that have none. */
    channelId: idSchema.nullable(),
    before: perMilleSchema,
    after: perMilleSchema,
  }),
  z.strictObject({ code: z.literal('share.inviting'), before: perMilleSchema, after: perMilleSchema }),
  z.strictObject({
    code: z.literal('window.weight'),
    channelId: idSchema,
    weekday: weekdaySchema,
    from: localTimeSchema,
    until: windowEndSchema,
    before: z.int().min(1).max(10),
    after: z.int().min(1).max(10),
  }),
  /** In thousandths of a post a week. */
  z.strictObject({
    code: z.literal('frequency'),
    channelId: idSchema,
    before: z.int().min(0).max(500_000),
    after: z.int().min(0).max(500_000),
  }),
])
export type TacticChange = z.infer<typeof tacticChangeSchema>

export const decisionSchema = z.strictObject({
  /** The proposal's key. */
  key: z.string().min(1).max(400),
  decision: z.enum(decisionKinds),
  /** What was proposed, as it was decided. */
  change: tacticChangeSchema,
  note: lineSchema.default(''),
  date: localDateSchema,
})
export type Decision = z.infer<typeof decisionSchema>

const fields = {
  /** The period that is looked back on. */
  from: localDateSchema,
  until: localDateSchema,
  words: proseSchema.default(''),
}

/** A look back over a period, with what was decided: together they are the decisions log. */
export const reviewSchema = z.strictObject({
  ...rowShape,
  ...fields,
  decisions: z.array(decisionSchema).max(500),
})
export const saveReviewSchema = z.strictObject({ ...saveShape, ...fields }).superRefine(assertForwards)
export type Review = z.infer<typeof reviewSchema>
