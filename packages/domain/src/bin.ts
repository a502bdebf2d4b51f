import type { Id } from './id.ts'

/** How long what was deleted can be brought back from the bin, in days. Then it is removed for good. */
export const BIN_DAYS = 30

/** What waits in the bin: the rows that hold what somebody wrote, and on which nothing else leans. */
export const binEntities = ['post', 'idea', 'task'] as const
export type BinEntity = (typeof binEntities)[number]

/** Something that was deleted. */
export interface BinItem {
  entity: BinEntity
  id: Id
  title: string
  /** The person it belonged to; null for what belongs to nobody, as every idea does. */
  ownerId: Id | null
  /** Who deleted it, and when (ISO 8601 in UTC). */
  personId: Id
  at: string
}
