import type { Strategy, Tactic } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { lookupOf, type PostLookup } from './post-lookup.ts'

export interface PostBasis {
  strategy: Strategy
  tactic: Tactic
  lookup: PostLookup
}

export interface PostBasisQuery {
  /** Undefined until both strategy and tactic are there. */
  basis: PostBasis | undefined
  error: unknown
  retry: () => void
}

/** What posts are made of and named by: strategy and tactic, read once and kept until something changes. */
export function usePostBasis(): PostBasisQuery {
  const { workspaceId } = useWorkspace()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const tactic = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const basis = useMemo(() => {
    if (strategy.data === undefined || tactic.data === undefined) return undefined
    return {
      strategy: strategy.data,
      tactic: tactic.data.tactic,
      lookup: lookupOf(strategy.data, tactic.data.tactic),
    }
  }, [strategy.data, tactic.data])
  return {
    basis,
    error: strategy.error ?? tactic.error,
    retry: () => void Promise.all([strategy.refetch(), tactic.refetch()]),
  }
}
