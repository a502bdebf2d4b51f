import { type Id, isForThem, type Post, type PostCard } from '@cadans/domain'
import type { Scope } from './scope.ts'
import type { TodayView } from './today-view.ts'

export interface TodayLists {
  place: readonly Post[]
  make: readonly PostCard[]
  answer: readonly PostCard[]
}

interface Whose {
  scope: Scope
  personId: Id
  /** Whether they could say yes to a post that nobody in particular was asked to read. */
  mayAnswer: (post: PostCard) => boolean
}

/**
 * What is on the page: all of it, or what is somebody's to do. Their own post that waits for another's yes stands then among what is to be
 * made, so that it is not lost from sight; no post stands twice.
 */
export function todayLists(view: Pick<TodayView, 'place' | 'make' | 'answer'>, whose: Whose): TodayLists {
  const { place, make, answer } = view
  if (whose.scope === 'all') return { place, make, answer }
  const isTheirs = ({ ownerId }: Pick<PostCard, 'ownerId'>) => isForThem(ownerId, whose.personId)
  const isAsked = (post: PostCard) => asks(post, whose)
  const elsewhere = answer.filter((post) => !isAsked(post) && isTheirs(post))
  return {
    place: place.filter(isTheirs),
    make: [...make.filter(isTheirs), ...elsewhere].toSorted((one, other) =>
      readyOn(one) < readyOn(other) ? -1 : 1,
    ),
    answer: answer.filter(isAsked),
  }
}

/** Whether a post waits for this person: to read it, or to change what was sent back. */
function asks(post: PostCard, { personId, mayAnswer }: Omit<Whose, 'scope'>): boolean {
  if (post.status !== 'review') return isForThem(post.ownerId, personId)
  return post.reviewerId === null ? mayAnswer(post) : post.reviewerId === personId
}

/** The day by which a post has to be ready. */
export function readyOn({ deadline, date }: Pick<PostCard, 'deadline' | 'date'>): string {
  return deadline ?? date
}
