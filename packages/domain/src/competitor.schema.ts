import { z } from 'zod'
import { ownKinds, rivalKinds, verdicts } from './competitor.ts'
import { idSchema } from './id.schema.ts'
import { platformSchema } from './platform.schema.ts'
import { LOOK_WEEKS } from './rhythm.ts'
import { everyWeeksSchema } from './rhythm.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, linkSchema, nameSchema, proseSchema } from './text.schema.ts'
import { localDateSchema } from './time.schema.ts'

const fields = {
  name: nameSchema,
  accounts: z
    .array(z.strictObject({ platform: platformSchema, link: linkSchema.default('') }))
    .max(12)
    .default([]),
  /** What works for them. */
  works: proseSchema.default(''),
  /** Looking at them is never finished: once in so many weeks. */
  reviewWeeks: everyWeeksSchema.default(LOOK_WEEKS),
  reviewedOn: localDateSchema,
  /** Who looks. */
  ownerId: idSchema.nullable().default(null),
}

/** An organisation that one's audience could choose instead, or follow as well. */
export const competitorSchema = z.strictObject({ ...rowShape, ...fields })
export const saveCompetitorSchema = z.strictObject({ ...saveShape, ...fields })
export type Competitor = z.infer<typeof competitorSchema>

const observationFields = {
  /** Null for an observation of oneself. */
  competitorId: idSchema.nullable().default(null),
  kind: z.enum([...rivalKinds, ...ownKinds]),
  date: localDateSchema,
  text: lineSchema.min(1, { message: 'text.empty' }),
  verdict: z.enum(verdicts).default('unchecked'),
  /** The idea or the key message that it became. */
  ideaId: idSchema.nullable().default(null),
  messageId: idSchema.nullable().default(null),
  /** The KPI that it says something of. */
  kpiId: idSchema.nullable().default(null),
  /** Where it was heard: the channel, and the address of what was said. */
  channelId: idSchema.nullable().default(null),
  link: linkSchema.default(''),
}

/** Something that was seen or heard, with its date. */
export const observationSchema = z.strictObject({ ...rowShape, ...observationFields })
export const saveObservationSchema = z.strictObject({ ...saveShape, ...observationFields })
export type Observation = z.infer<typeof observationSchema>
export type ObservationKind = Observation['kind']
