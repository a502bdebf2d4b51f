import { type Horizon, workItems, type WorkItem } from '@cadans/domain'
import { useMemo } from 'react'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'

/** Work of a period that is no post; undefined until it is known. */
export function useWorkItems({ from, until }: Horizon): readonly WorkItem[] | undefined {
  const groundwork = useGroundwork().data
  const strategy = usePostBasis().basis?.strategy
  return useMemo(() => {
    if (groundwork === undefined || strategy === undefined) return undefined
    const { channels, routines } = strategy
    return workItems({ ...groundwork, channels, routines }, { from, until })
  }, [groundwork, strategy, from, until])
}
