import { useQuery } from '@tanstack/react-query'
import { type Outputs, trpc } from './trpc.ts'
import { useWorkspace } from './workspace.ts'

export type Groundwork = Outputs['strategy']['groundwork']

/** What the strategy rests on and is steered by, read once and kept until something changes. */
export function useGroundwork() {
  const { workspaceId } = useWorkspace()
  return useQuery(trpc.strategy.groundwork.queryOptions({ workspaceId }))
}
