import type { Groundwork } from '../../../lib/use-groundwork.ts'
import type { PostBasis } from '../../../shared/posts/use-post-basis.ts'

/** What the document of a strategy is written from. */
export interface DocumentProps {
  basis: PostBasis
  groundwork: Groundwork
  /** How often a tactic was applied. */
  versions: number
}
