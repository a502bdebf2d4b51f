import {
  type Horizon,
  type LocalDate,
  openWork,
  type WorkBasis,
  workItems,
  type WorkItem,
} from '@cadans/domain'
import { useMemo } from 'react'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../posts/use-post-basis.ts'

/** Work of a period that is no post; undefined until it is known. */
export function useWorkItems({ from, until }: Horizon): readonly WorkItem[] | undefined {
  const basis = useWorkBasis()
  const { today } = useWorkspace()
  return useMemo(() => basis && workItems(basis, { from, until }, today), [basis, from, until, today])
}

/** Work that is no post and that is not done yet, up to a day; undefined until it is known. */
export function useOpenWork(until: LocalDate): readonly WorkItem[] | undefined {
  const basis = useWorkBasis()
  const { today } = useWorkspace()
  return useMemo(() => basis && openWork(basis, { today, until }), [basis, until, today])
}

function useWorkBasis(): WorkBasis | undefined {
  const groundwork = useGroundwork().data
  const strategy = usePostBasis().basis?.strategy
  return useMemo(() => {
    if (groundwork === undefined || strategy === undefined) return undefined
    const { channels, routines } = strategy
    return { ...groundwork, channels, routines }
  }, [groundwork, strategy])
}
