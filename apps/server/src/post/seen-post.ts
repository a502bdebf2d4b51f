import type { Id } from '@cadans/domain'

/** A post as whoever changes it saw it. */
export interface SeenPost {
  id: Id
  version: number
}
