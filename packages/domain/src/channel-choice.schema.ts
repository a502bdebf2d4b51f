import { z } from 'zod'
import { assumptionStatuses, channelCriteria } from './channel-choice.ts'
import { idSchema } from './id.schema.ts'
import { LOOK_WEEKS } from './rhythm.ts'
import { everyWeeksSchema, rhythmSchema } from './rhythm.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, proseSchema } from './text.schema.ts'
import { localDateSchema } from './time.schema.ts'

const levelSchema = z.int().min(0).max(5)
const levelsSchema = z.partialRecord(z.enum(channelCriteria), levelSchema).default({})

const choiceFields = {
  channelId: idSchema,
  /** 0 to 5 by criterion; one that is not there was not judged. */
  scores: levelsSchema,
  note: proseSchema.default(''),
  /** The day on which to judge it again, once in so many weeks, and by whom. */
  lookOn: localDateSchema.nullable().default(null),
  lookWeeks: everyWeeksSchema.default(LOOK_WEEKS),
  ownerId: idSchema.nullable().default(null),
}

/** How a channel was judged. */
export const channelChoiceSchema = z.strictObject({ ...rowShape, ...choiceFields })
export const saveChannelChoiceSchema = z.strictObject({ ...saveShape, ...choiceFields })
export type ChannelChoice = z.infer<typeof channelChoiceSchema>

const assumptionFields = {
  /** Null for one that is of no channel. */
  channelId: idSchema.nullable().default(null),
  text: lineSchema.min(1, { message: 'text.empty' }),
  evidenceFor: proseSchema.default(''),
  evidenceAgainst: proseSchema.default(''),
  status: z.enum(assumptionStatuses).default('open'),
  lookOn: localDateSchema.nullable().default(null),
  ownerId: idSchema.nullable().default(null),
}

/** Something that is taken to be so, to be tested instead of believed. */
export const assumptionSchema = z.strictObject({ ...rowShape, ...assumptionFields })
export const saveAssumptionSchema = z.strictObject({ ...saveShape, ...assumptionFields })
export type Assumption = z.infer<typeof assumptionSchema>

const notesFields = {
  /** How much a criterion counts, 0 to 5; 3 where it is not there for the audience's, 1 for the others. */
  weights: levelsSchema,
  /** What to do when reputation is at stake. */
  reputation: proseSchema.default(''),
  /** Whom to call then, a name and a number a line. */
  contacts: proseSchema.default(''),
  rhythm: rhythmSchema.default({}),
}

/** What a workspace has one of: its row has the workspace's id. */
export const strategyNotesSchema = z.strictObject({ ...rowShape, ...notesFields })
export const saveStrategyNotesSchema = z.strictObject({ ...saveShape, ...notesFields })
export type StrategyNotes = z.infer<typeof strategyNotesSchema>
