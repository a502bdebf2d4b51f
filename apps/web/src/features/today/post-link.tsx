import type { Post } from '@cadans/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './today.module.css'

/** The way to a post, open in the calendar. */
export function PostLink({ post, children }: { post: Pick<Post, 'id' | 'date'>; children: ReactNode }) {
  const { workspaceId } = useWorkspace()
  return (
    <Link
      to='/w/$workspaceId/calendar'
      params={{ workspaceId }}
      search={{ post: post.id, date: post.date }}
      className={classes.link}
    >
      {children}
    </Link>
  )
}
