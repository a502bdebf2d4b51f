import { z } from 'zod'
import { idSchema } from './id.schema.ts'
import { rowShape, saveShape } from './row.schema.ts'
import { localDateSchema } from './time.schema.ts'

/** Null is not known, which differs from zero. The most that an integer column of both databases can hold, rounded down. */
const countSchema = z.int().min(0).max(2_000_000_000).nullable().default(null)

const fields = {
  postId: idSchema,
  /** The local date on which the figures were read: they grow until then. */
  measuredOn: localDateSchema,
  /** Organic: what was bought stands apart below. */
  reach: countSchema,
  impressions: countSchema,
  reactions: countSchema,
  comments: countSchema,
  shares: countSchema,
  saves: countSchema,
  clicks: countSchema,
  conversions: countSchema,
  paidReach: countSchema,
  paidInteractions: countSchema,
  spentCents: countSchema,
  /** Of the comments, those that got an answer, and those that got it within the hours of reachability. */
  repliesAnswered: countSchema,
  repliesAnsweredInTime: countSchema,
}

interface Answers {
  repliesAnswered: number | null
  repliesAnsweredInTime: number | null
}

/** Refuses more answers in time than answers. */
function assertAnswers(
  { repliesAnswered, repliesAnsweredInTime }: Answers,
  context: z.RefinementCtx<Answers>,
): void {
  if (repliesAnswered === null || repliesAnsweredInTime === null || repliesAnsweredInTime <= repliesAnswered)
    return
  context.addIssue({ code: 'custom', message: 'answers.many', path: ['repliesAnsweredInTime'] })
}

/** What a post did, as it was last read: one row a post. */
export const postResultSchema = z.strictObject({ ...rowShape, ...fields })
export const savePostResultSchema = z.strictObject({ ...saveShape, ...fields }).superRefine(assertAnswers)
export type PostResult = z.infer<typeof postResultSchema>

/** What was read of a post, without the row that keeps it. */
export const saveResultFiguresSchema = z.strictObject(fields).superRefine(assertAnswers)
export type SaveResultFigures = z.input<typeof saveResultFiguresSchema>
