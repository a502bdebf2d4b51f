import type { Reason } from '@cadans/domain'
import { useCallback } from 'react'
import { useFactWords } from './use-fact-words.ts'
import { useSay } from './use-words.ts'

/** What a plural of the sentence counts, where it has one. */
function countOf(reason: Reason): number {
  if (reason.code === 'owner.flexible') return reason.formats
  if (reason.code === 'owner.retainer') return reason.leftPosts
  return reason.code === 'production.forward' ? reason.weeks : 1
}

/** The sentence that says one reason of the planner. */
export function useReasonSentence(): (reason: Reason) => string {
  const say = useSay()
  const words = useFactWords()
  return useCallback(
    (reason) => {
      const said = { ...words({ ...reason }), count: countOf(reason) }
      return reason.code === 'slot.activity' && reason.assumed
        ? say('reasons:slot.activity', { ...said, context: 'assumed' })
        : say(`reasons:${reason.code}`, said)
    },
    [say, words],
  )
}
