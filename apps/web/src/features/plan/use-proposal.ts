import type { Horizon } from '@cadans/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

/** What the plan would change now; computed again whenever anything in the workspace changes. */
export function useProposal(horizon: Horizon, isWanted = true) {
  const { workspaceId } = useWorkspace()
  return useQuery(
    trpc.plan.propose.queryOptions(
      { workspaceId, horizon },
      { enabled: isWanted, placeholderData: keepPreviousData },
    ),
  )
}
