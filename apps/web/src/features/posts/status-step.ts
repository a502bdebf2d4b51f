import type { Status } from '@cadans/domain'

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

/** The statuses that a person may choose for a post with this title: without one it can only stay open or be dropped. */
export function statusesFor(title: string): readonly Status[] {
  const filled: readonly Status[] = [
    'planned',
    'making',
    'review',
    'approved',
    'loaded',
    'published',
    'skipped',
  ]
  return title.trim() === '' ? ['open', 'skipped'] : filled
}
