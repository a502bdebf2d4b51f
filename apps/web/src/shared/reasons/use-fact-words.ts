import { useCallback } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../posts/post-lookup.ts'
import { usePostBasis } from '../posts/use-post-basis.ts'
import { type Fact, factWords } from './fact-words.ts'
import { useWords } from '../../lib/use-words.ts'

/**
 * Puts the figures and names of a fact into words.
 * @param named names of what is not saved yet; those of the workspace when left out
 */
export function useFactWords(named?: PostLookup): (fact: Fact) => Record<string, string> {
  const t = useWords()
  const { language } = useWorkspace()
  const { basis } = usePostBasis()
  return useCallback(
    (fact) => factWords(fact, { t, language, lookup: named ?? basis?.lookup, tactic: basis?.tactic }),
    [t, language, basis, named],
  )
}
