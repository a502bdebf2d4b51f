import { milestoneRole, type Reason } from '@cadans/domain'
import { useCallback } from 'react'
import { useFactWords } from './use-fact-words.ts'
import { isBehind, isTied } from './telling.ts'
import { useSay } from '../../lib/use-words.ts'

/** What a plural of the sentence counts, where it has one. */
function countOf(reason: Reason): number {
  if (reason.code === 'owner.flexible') return reason.formats
  if (reason.code === 'slot.milestone') return Math.abs(reason.days)
  if ('owed' in reason) return Math.round(reason.owed / 1000)
  if (reason.code === 'idea.shared') return reason.channels
  if (reason.code === 'owner.retainer') return reason.leftPosts
  return reason.code === 'production.forward' ? reason.weeks : 1
}

/** Which form of its sentence a reason takes. */
function contextOf(reason: Reason): string | undefined {
  if (reason.code === 'slot.activity')
    return reason.assumed ? 'assumed' : isTied(reason) ? 'tied' : reason.rank === 1 ? 'first' : undefined
  if (reason.code === 'slot.milestone') return milestoneRole(reason.days)
  if (reason.code === 'theme.shifted') return reason.campaignId === null ? undefined : 'campaign'
  return 'owed' in reason && !isBehind(reason) ? 'ahead' : undefined
}

/** The sentence that says one reason of the planner. */
export function useReasonSentence(): (reason: Reason) => string {
  const say = useSay()
  const words = useFactWords()
  return useCallback(
    (reason) => {
      const said = { ...words({ ...reason }), count: countOf(reason) }
      const context = contextOf(reason)
      return say(`reasons:${reason.code}`, context === undefined ? said : { ...said, context })
    },
    [say, words],
  )
}
