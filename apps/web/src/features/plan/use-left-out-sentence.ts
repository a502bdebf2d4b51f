import type { LeftOut } from '@cadans/domain'
import { useCallback } from 'react'
import { useFactWords } from '../../shared/reasons/use-fact-words.ts'
import { useSay } from '../../lib/use-words.ts'

/** The sentence that says why a wish is not in the plan. */
export function useLeftOutSentence(): (left: LeftOut) => string {
  const say = useSay()
  const words = useFactWords()
  return useCallback(
    (left) => {
      const said = { ...words({ ...left }), count: left.count }
      if (left.code === 'left.milestone') return say('reasons:left.milestone', { ...said, context: left.why })
      return left.code === 'left.maker' && left.formatId === null
        ? say('reasons:left.maker', { ...said, context: 'any' })
        : say(`reasons:${left.code}`, said)
    },
    [say, words],
  )
}
