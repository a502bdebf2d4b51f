import { type Id, isAtLeast, isForThem } from '@cadans/domain'
import { useMemo } from 'react'
import { useWorkspace } from './workspace.ts'

export interface May {
  /** Change strategy, tactic, plan, team and results. */
  plan: boolean
  /** Make posts and ideas, and write comments. */
  contribute: boolean
  /** Change the workspace and who works in it. */
  own: boolean
  /** Change this post, or this task. */
  change: (one: { ownerId: Id | null }) => boolean
}

/** What the acting person may do here. The server has the last word; this keeps from offering what it would refuse. */
export function useMay(): May {
  const { role, me } = useWorkspace()
  return useMemo(() => {
    const plan = isAtLeast(role, 'planner')
    const contribute = isAtLeast(role, 'contributor')
    return {
      plan,
      contribute,
      own: role === 'owner',
      change: ({ ownerId }) => plan || (contribute && isForThem(ownerId, me.id)),
    }
  }, [role, me.id])
}
