/** In the order in which work goes; `skipped` stands apart. */
export const statuses = [
  'open',
  'planned',
  'making',
  'review',
  'approved',
  'loaded',
  'published',
  'skipped',
] as const
export type Status = (typeof statuses)[number]
