import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { lineSchema, nameSchema } from './text.schema.ts'
import { assertForwards, localDateSchema } from './time.schema.ts'

const campaignFields = {
  name: nameSchema,
  from: localDateSchema,
  until: localDateSchema,
  /** Themes whose share is multiplied during the campaign; factor in per mille, 2500 is two and a half times. */
  themeFactors: z
    .array(z.strictObject({ themeId: idSchema, factor: z.int().min(0).max(20_000) }))
    .max(60)
    .default([]),
  /** Key messages that the campaign carries; empty is all. */
  messageIds: z.array(idSchema).max(50).default([]),
  /** Channels that take part; empty is all. */
  channelIds: z.array(idSchema).max(60).default([]),
  /** Frequency by week of the campaign, in per mille of the usual; weeks beyond the list are 1000. */
  intensity: z.array(z.int().min(0).max(20_000)).max(160).default([]),
}

const closedDayFields = {
  from: localDateSchema,
  until: localDateSchema,
  reason: lineSchema.default(''),
  /** Everything waits, for mourning or a calamity: what stood planned on these days does not go out either. */
  pauses: z.boolean().default(false),
}

export const campaignSchema = z.strictObject({ ...rowShape, ...campaignFields })
export const saveCampaignSchema = z
  .strictObject({ ...saveShape, ...campaignFields })
  .superRefine(assertForwards)
export type Campaign = z.infer<typeof campaignSchema>

/** Days, chosen by people, on which nothing is posted; a public holiday is not one by itself. */
export const closedDaysSchema = z.strictObject({ ...rowShape, ...closedDayFields })
export const saveClosedDaysSchema = z
  .strictObject({ ...saveShape, ...closedDayFields })
  .superRefine(assertForwards)
export type ClosedDays = z.infer<typeof closedDaysSchema>
