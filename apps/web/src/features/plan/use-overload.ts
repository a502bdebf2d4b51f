import type { Horizon } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { Overload } from '../../shared/hours/overload.ts'
import { overloadAfter } from './overload-after.ts'

/** Whom a proposed plan leaves with too much work; nobody until what it was made of is known here as well. */
export function useOverload(horizon: Horizon, proposal: Outputs['plan']['propose'] | undefined): Overload[] {
  const { workspaceId } = useWorkspace()
  const isShort = proposal?.report.limits.some(({ code }) => code === 'limit.hours') === true
  const basis = useQuery(trpc.plan.basis.queryOptions({ workspaceId, horizon }, { enabled: isShort })).data
  const draft = useQuery(trpc.tactic.get.queryOptions({ workspaceId }, { enabled: isShort })).data
  return useMemo(() => {
    if (proposal === undefined || basis === undefined || draft === undefined) return []
    const isSame = basis.changeNumber === proposal.changeNumber && draft.version === proposal.tacticVersion
    return isSame ? overloadAfter(basis, draft.tactic, proposal) : []
  }, [proposal, basis, draft])
}
