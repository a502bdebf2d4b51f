import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { platformSchema } from './platform.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { proseSchema } from './text.schema.ts'
import { localDateSchema } from './time.schema.ts'

/** 1 is not at all, 5 is wholly; null was not asked. */
const scoreSchema = z.int().min(1).max(5).nullable().default(null)

const fields = {
  date: localDateSchema,
  process: scoreSchema,
  time: scoreSchema,
  outcome: scoreSchema,
  outside: scoreSchema,
  /** Minutes a week that social media takes. */
  weeklyMinutes: z.int().min(0).max(100_800).nullable().default(null),
  words: proseSchema.default(''),
}

/** How content people are with their social media, within and outside, on a date. */
export const inventorySchema = z.strictObject({ ...rowShape, ...fields })
export const saveInventorySchema = z.strictObject({ ...saveShape, ...fields })
export type Inventory = z.infer<typeof inventorySchema>

const countSchema = z.int().min(0).max(2_000_000_000).nullable().default(null)
/** A thousand posts a week, in thousandths. */
const MOST_POSTS = 1_000_000
/** A year. */
const MOST_RESPONSE = 525_600

const snapshotFields = {
  /** Null for one's own account. */
  competitorId: idSchema.nullable().default(null),
  platform: platformSchema,
  date: localDateSchema,
  followers: countSchema,
  /** In thousandths of a post. */
  postsPerWeek: z.int().min(0).max(MOST_POSTS).nullable().default(null),
  /** In thousandths of an interaction. */
  interactionsPerPost: countSchema,
  responseMinutes: z.int().min(0).max(MOST_RESPONSE).nullable().default(null),
}

/** The figures of an account on a date: the first one is the baseline, the others are the trend. */
export const snapshotSchema = z.strictObject({ ...rowShape, ...snapshotFields })
export const saveSnapshotSchema = z.strictObject({ ...saveShape, ...snapshotFields })
export type Snapshot = z.infer<typeof snapshotSchema>
