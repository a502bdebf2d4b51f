import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { CommentText } from '../../shared/mentions/comment-text.tsx'
import { findIn } from '../../shared/posts/post-lookup.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { Inbox } from '../../lib/use-inbox.ts'
import classes from './inbox.module.css'

interface MentionProps {
  mention: Inbox['mentions'][number]
  basis: PostBasis
  onSeen: () => void
}

/** What somebody said to the acting person, with the way to the post and to say that it was seen. */
export function Mention({ mention: { comment, post }, basis, onSeen }: MentionProps) {
  const { t } = useTranslation(['approval', 'comments'])
  const { workspaceId, language, zone } = useWorkspace()
  const name = findIn(basis.lookup.people, comment.authorId)?.name ?? t('comments:somebody')
  const when = formatInstant(comment.createdAt, language, zone)
  return (
    <li className={classes.mention}>
      <div className={classes.words}>
        <Link
          to='/w/$workspaceId/calendar'
          params={{ workspaceId }}
          search={{ post: post.id, date: post.date }}
          className={classes.link}
        >
          {t('inbox.by', { name, title: post.title, when })}
        </Link>
        <CommentText text={comment.text} people={basis.strategy.people} />
      </div>
      <Button variant='subtle' size='compact-sm' onClick={onSeen}>
        {t('inbox.see')}
      </Button>
    </li>
  )
}
