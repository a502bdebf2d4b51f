import type { Horizon, Id } from '@cadans/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

export interface ProposalOptions {
  /** Deal every free place anew, instead of keeping what can be kept. */
  rebalance: boolean
  /** Standing posts that may move. */
  release: readonly Id[]
  isWanted: boolean
}

/** What the plan would change now; computed again whenever anything in the workspace changes. */
export function useProposal(horizon: Horizon, { rebalance, release, isWanted }: ProposalOptions) {
  const { workspaceId } = useWorkspace()
  return useQuery(
    trpc.plan.propose.queryOptions(
      { workspaceId, horizon, rebalance, release: [...release] },
      { enabled: isWanted, placeholderData: keepPreviousData },
    ),
  )
}
