import type { TacticChange } from '@cadans/domain'
import type { Proposal, ProposalReason } from '@cadans/insight'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWords } from '../../lib/use-words.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { comparedWords } from '../../shared/chord/compared-words.ts'
import { useValueName } from '../../shared/chord/use-value-name.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { changeSentence } from './change-sentence.ts'
import { reasonSentence } from './reason-sentence.ts'

export interface ProposalSentences {
  change: (change: TacticChange) => string
  reason: (reason: ProposalReason) => string
  /** What it would do, or that nobody can say. */
  expected: (proposal: Pick<Proposal, 'change' | 'expected'>) => string
}

/** Proposals in words. */
export function useProposalSentence(): ProposalSentences {
  const t = useWords()
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const kpis = useGroundwork().data?.kpis ?? []
  const valueName = useValueName()
  return {
    change: (change) => changeSentence(change, { t, language, lookup }),
    reason: (fact) => reasonSentence(fact, { t, language, lookup, kpis, valueName }),
    expected: ({ change, expected }) => {
      if (expected === null) return t('insight:proposal.unpromised')
      const figures = comparedWords(expected, { t, language })
      return 'channelId' in change && change.channelId !== null
        ? t('insight:proposal.expectedChannel', figures)
        : t('insight:proposal.expected', figures)
    },
  }
}
