import type { Id } from './id.ts'

/** What can be noted of a competitor. */
export const rivalKinds = ['noticed', 'envied', 'mistake', 'opportunity'] as const
/** What can be noted of oneself, in words beside the figures. */
export const ownKinds = ['question', 'complaint', 'praise', 'remark', 'sale'] as const
/** Whether what the followers do bears it out. */
export const verdicts = ['unchecked', 'confirmed', 'contradicted'] as const

/** The competitors by the ideas and key messages that came of what was seen of them. */
export function rivalsByOrigin(
  observations: readonly { competitorId: Id | null; ideaId: Id | null; messageId: Id | null }[],
): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const { competitorId, ideaId, messageId } of observations) {
    if (competitorId === null) continue
    for (const id of [ideaId, messageId]) {
      if (id !== null) found.set(id, [...(found.get(id) ?? []), competitorId])
    }
  }
  return found
}
