import type { WorkItem } from '@cadans/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './work.module.css'

/** The step of the strategy in which work is done. */
const steps = {
  arrange: 'goals',
  measure: 'goals',
  snapshots: 'start',
  satisfaction: 'start',
  competitor: 'competitors',
  channel: 'channels',
  assumption: 'channels',
} as const

/** The way to where work is done; a task and a routine have no place of their own. */
export function WorkLink({ kind, children }: { kind: WorkItem['kind']; children: ReactNode }) {
  const { workspaceId } = useWorkspace()
  if (kind === 'task' || kind === 'routine') return children
  if (kind === 'review') {
    return (
      <Link
        to='/w/$workspaceId/results'
        params={{ workspaceId }}
        search={{ section: 'review' }}
        className={classes.link}
      >
        {children}
      </Link>
    )
  }
  return (
    <Link
      to='/w/$workspaceId/strategy'
      params={{ workspaceId }}
      search={{ section: steps[kind] }}
      className={classes.link}
    >
      {children}
    </Link>
  )
}
