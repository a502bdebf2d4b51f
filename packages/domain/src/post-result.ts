import type { PostResult } from './post-result.schema.ts'

/** The counts of a result, in the order in which they are shown. */
export const resultCounts = [
  'reach',
  'impressions',
  'reactions',
  'comments',
  'shares',
  'saves',
  'clicks',
  'conversions',
  'paidReach',
  'paidInteractions',
  'spentCents',
  'repliesAnswered',
  'repliesAnsweredInTime',
] as const satisfies readonly (keyof PostResult)[]
export type ResultCount = (typeof resultCounts)[number]

/** What people did with a post, each once. */
export const interactionCounts = ['reactions', 'comments', 'shares', 'saves', 'clicks'] as const

/** Organic interactions in all; null when none of them is known. */
export function interactionsOf(result: Pick<PostResult, (typeof interactionCounts)[number]>): number | null {
  const known = interactionCounts.map((count) => result[count]).filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0)
}
