import { type Id, quarterFrom } from '@cadans/domain'
import { useWorkspace } from '../../lib/workspace.ts'
import { changesOf } from './difference-groups.ts'
import { useCurrentHorizon } from './use-current-horizon.ts'
import { useProposal } from './use-proposal.ts'

const nobody: readonly Id[] = []

/** How many posts updating the plan would change now; undefined while that is not known, or not wanted yet. */
export function usePlanChangeCount(isWanted: boolean): number | undefined {
  const { today } = useWorkspace()
  const horizon = useCurrentHorizon()
  const proposal = useProposal(horizon ?? quarterFrom(today), {
    rebalance: false,
    release: nobody,
    isWanted: isWanted && horizon !== undefined,
  })
  return proposal.data && changesOf(proposal.data.difference)
}
