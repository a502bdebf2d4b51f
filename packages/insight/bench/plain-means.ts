import { interactionsOf } from '@cadans/domain'
import type { ChordPost } from '../src/index.ts'

/** The plain mean of interactions by value, as a spreadsheet gives it. */
export function plainMeans(
  posts: readonly ChordPost[],
  valueOf: (post: ChordPost) => string | null,
): Map<string, number> {
  const sums = new Map<string, { total: number; posts: number }>()
  for (const post of posts) {
    const value = valueOf(post)
    const interactions = interactionsOf(post.result)
    if (value === null || interactions === null) continue
    const sum = sums.get(value) ?? { total: 0, posts: 0 }
    sum.total += interactions
    sum.posts += 1
    sums.set(value, sum)
  }
  return new Map([...sums].map(([value, { total, posts: count }]) => [value, total / count]))
}
