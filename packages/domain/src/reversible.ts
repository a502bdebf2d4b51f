import type { Deed, Entity } from './journal.ts'

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
