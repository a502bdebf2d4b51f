import type { LocalDate, PostCard, Status } from '@cadans/domain'

const next: Readonly<Record<Status, Status | null>> = {
  open: null,
  planned: 'making',
  making: 'review',
  review: 'approved',
  approved: 'loaded',
  loaded: 'published',
  published: null,
  skipped: 'planned',
}

/** The status that work goes to from here; null where the next step is not a status (an open place wants a title). */
export function nextStatus(status: Status): Status | null {
  return next[status]
}

type Standing = Pick<PostCard, 'title' | 'date' | 'status'>

/** Whether it can be said of a post that it was published: on its day and after, and of one that was. */
export function mayBePublished({ date, status }: Standing, today: LocalDate): boolean {
  return status === 'published' || date <= today
}

/** The statuses that a person may choose for a post: without a title it can only stay open or be dropped. */
export function statusesFor(post: Standing, today: LocalDate): readonly Status[] {
  if (post.title.trim() === '') return ['open', 'skipped']
  const worked: readonly Status[] = ['planned', 'making', 'review', 'approved', 'loaded']
  return mayBePublished(post, today) ? [...worked, 'published', 'skipped'] : [...worked, 'skipped']
}

/** The statuses that a person may choose for several posts at once: what each of them can be, and nobody chooses to leave open. */
export function statusesForAll(posts: readonly Standing[], today: LocalDate): readonly Status[] {
  const [first, ...others] = posts.map((post) => statusesFor(post, today))
  return (first ?? []).filter(
    (status) => status !== 'open' && others.every((statuses) => statuses.includes(status)),
  )
}
