import { addDays, type Horizon, quarterFrom } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'

/** A plan that ends sooner than this many days from now makes way for the quarter ahead. */
const SOON = 28

/**
 * The period to plan unless chosen otherwise: that of the plan there is, because a plan over the same days keeps what it can,
 * and one over other days deals anew. Undefined until it is known.
 */
export function useCurrentHorizon(): Horizon | undefined {
  const { workspaceId, today } = useWorkspace()
  const latest = useQuery(trpc.plan.latest.queryOptions({ workspaceId }))
  if (latest.isPending) return undefined
  const horizon = latest.data?.horizon
  return horizon === undefined || horizon.until < addDays(today, SOON) ? quarterFrom(today) : horizon
}
