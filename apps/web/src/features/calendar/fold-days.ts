import type { Id, LocalDate, PostCard } from '@cadans/domain'

/** So many posts of a day stand in the month before the rest is folded away. */
export const SHOWN_A_DAY = 2

interface Unfolded {
  /** Days that somebody opened. */
  days: ReadonlySet<LocalDate>
  /** Posts that are never folded away. */
  keepIds: ReadonlySet<Id>
}

/**
 * The posts that a month shows of each day, and how many more each day has. A day is whole where it was opened, or where a post that is
 * to stay in sight would be folded away.
 *
 * @param posts in the order in which they stand
 */
export function foldDays<Post extends Pick<PostCard, 'id' | 'date'>>(
  posts: readonly Post[],
  { days, keepIds }: Unfolded,
): { shown: Post[]; folded: ReadonlyMap<LocalDate, number> } {
  const shown: Post[] = []
  const folded = new Map<LocalDate, number>()
  for (const [date, ofDay] of Map.groupBy(posts, (post) => post.date)) {
    const rest = ofDay.slice(SHOWN_A_DAY)
    if (rest.length === 0 || days.has(date) || rest.some(({ id }) => keepIds.has(id))) shown.push(...ofDay)
    else {
      shown.push(...ofDay.slice(0, SHOWN_A_DAY))
      folded.set(date, rest.length)
    }
  }
  return { shown, folded }
}
