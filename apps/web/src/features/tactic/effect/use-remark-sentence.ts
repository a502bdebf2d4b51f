import type { Problem } from '@cadans/planner'
import { useCallback } from 'react'
import { useSay } from '../../../lib/use-words.ts'
import { useFactWords } from '../../../shared/reasons/use-fact-words.ts'

/** The sentence of a remark on strategy or tactic. */
export function useRemarkSentence(): (remark: Problem) => string {
  const say = useSay()
  const words = useFactWords()
  return useCallback(({ code, params }) => say(`problems:${code}`, words(params)), [say, words])
}
