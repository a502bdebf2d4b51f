import type { Horizon, Id } from '@cadans/domain'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

export interface ProposalOptions {
  /** Deal every free place anew, instead of keeping what can be kept. */
  rebalance: boolean
  /** Standing posts that may move. */
  release: readonly Id[]
  isWanted: boolean
}

/**
 * What the plan would change now; computed again whenever anything in the workspace changes.
 * @returns with `stop`, which ends a plan that takes too long, and `isStopped` until it is asked for again
 */
export function useProposal(horizon: Horizon, { rebalance, release, isWanted }: ProposalOptions) {
  const { workspaceId } = useWorkspace()
  const queries = useQueryClient()
  const wish = { workspaceId, horizon, rebalance, release: [...release] }
  const proposal = useQuery(
    trpc.plan.propose.queryOptions(wish, {
      enabled: isWanted,
      placeholderData: keepPreviousData,
      // A plan that nobody waits for any more is not made to its end.
      trpc: { abortOnUnmount: true },
    }),
  )
  const isNone = proposal.isPending || proposal.isPlaceholderData
  return {
    ...proposal,
    isStopped: isWanted && proposal.fetchStatus === 'idle' && isNone,
    stop: () => void queries.cancelQueries({ queryKey: trpc.plan.propose.queryKey(wish) }),
  }
}
