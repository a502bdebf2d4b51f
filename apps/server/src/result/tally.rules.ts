import {
  interactionsOf,
  type Id,
  type LocalDate,
  type LocalTime,
  type PostCard,
  type PostResult,
} from '@cadans/domain'

/** How the posts of one goal, key message, segment, channel, theme or competitor stand. */
export interface Tally {
  /** From today on, and neither published nor skipped. */
  ahead: number
  /** Of those, the open places. */
  open: number
  /** The first of them. */
  next: { date: LocalDate; time: LocalTime } | null
  /** In the year up to today. */
  published: number
  /** The last of those. */
  latest: LocalDate | null
  /** Of those, the ones whose interactions are known, and these together. */
  measured: number
  interactions: number
}

export interface TalliedPost extends Pick<PostCard, 'date' | 'time' | 'status'> {
  /** What it counts for. */
  countsFor: readonly Id[]
  result: Pick<PostResult, 'reactions' | 'comments' | 'shares' | 'saves' | 'clicks'> | null
}

const none: Tally = {
  ahead: 0,
  open: 0,
  next: null,
  published: 0,
  latest: null,
  measured: 0,
  interactions: 0,
}

/**
 * Tallies by what posts count for; what has none is not in it.
 * @param posts by date and time; what was skipped, and what is over and was not published, counts for nothing
 * @param before the tallies of all posts before these
 */
export function tallied(
  posts: readonly TalliedPost[],
  { today, before = {} }: { today: LocalDate; before?: Readonly<Record<Id, Tally>> },
): Record<Id, Tally> {
  const tallies = { ...before }
  for (const post of posts) {
    for (const id of new Set(post.countsFor)) tallies[id] = counted(tallies[id] ?? none, post, today)
  }
  return tallies
}

function counted(tally: Tally, { date, time, status, result }: TalliedPost, today: LocalDate): Tally {
  if (status === 'published') {
    const interactions = result === null ? null : interactionsOf(result)
    return {
      ...tally,
      published: tally.published + 1,
      latest: date,
      measured: tally.measured + (interactions === null ? 0 : 1),
      interactions: tally.interactions + (interactions ?? 0),
    }
  }
  if (status === 'skipped' || date < today) return tally
  return {
    ...tally,
    ahead: tally.ahead + 1,
    open: tally.open + (status === 'open' ? 1 : 0),
    next: tally.next ?? { date, time },
  }
}
