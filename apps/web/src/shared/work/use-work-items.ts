import { type Horizon, workItems, type WorkItem } from '@cadans/domain'
import { useMemo } from 'react'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../posts/use-post-basis.ts'

/** Work of a period that is no post; undefined until it is known. */
export function useWorkItems({ from, until }: Horizon): readonly WorkItem[] | undefined {
  const groundwork = useGroundwork().data
  const strategy = usePostBasis().basis?.strategy
  const { today } = useWorkspace()
  return useMemo(() => {
    if (groundwork === undefined || strategy === undefined) return undefined
    const { channels, routines } = strategy
    return workItems({ ...groundwork, channels, routines }, { from, until }, today)
  }, [groundwork, strategy, from, until, today])
}
