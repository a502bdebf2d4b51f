import type { Id } from '@cadans/domain'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'

/** The theme's colour, or grey for a post without one. */
export function brickColour(lookup: PostLookup, themeId: Id | null): string {
  const theme = findIn(lookup.themes, themeId)
  return theme === undefined ? 'var(--dim)' : `var(--theme-${theme.colour})`
}
