import type { StrategyDocument } from '@cadans/domain'
import type { PostLookup } from '../../../shared/posts/post-lookup.ts'

/** What the document of a strategy is written from. */
export interface DocumentProps {
  content: StrategyDocument
  lookup: PostLookup
  /** How often a tactic was applied. */
  versions: number
}
