import { useCallback } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../posts/use-post-lookup.ts'
import { type Fact, factWords } from './fact-words.ts'
import { useWords } from './use-words.ts'

/** Puts the figures and names of a fact into words. */
export function useFactWords(): (fact: Fact) => Record<string, string> {
  const t = useWords()
  const { language } = useWorkspace()
  const { basis } = usePostBasis()
  return useCallback(
    (fact) => factWords(fact, { t, language, lookup: basis?.lookup, tactic: basis?.tactic }),
    [t, language, basis],
  )
}
