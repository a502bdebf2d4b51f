import type { ChangeSetSummary, Deed, Entity } from './journal.ts'
import type { Id } from './id.ts'

/** What cannot be taken back: a reversal is taken back by its opposite, and a start by removing the workspace. */
export const deedsNeverUndone: readonly Deed[] = ['undo', 'redo', 'start', 'example']
/** A revoked address stays revoked, a removed workspace is left through no undo, and nobody comes back in by one. */
export const entitiesNeverUndone: readonly Entity[] = [
  'feed',
  'workspace',
  'membership',
  'invitation',
  'shareLink',
]

/** Whether a change set is one that this person can undo at all. */
export function isReversible(
  set: Pick<ChangeSetSummary, 'deed' | 'entity' | 'personId'>,
  personId: Id,
): boolean {
  return (
    set.personId === personId &&
    !deedsNeverUndone.includes(set.deed) &&
    !entitiesNeverUndone.includes(set.entity)
  )
}
