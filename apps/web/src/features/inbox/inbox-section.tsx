import { Button, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { CommentText } from '../../shared/mentions/comment-text.tsx'
import { PostList } from '../../shared/posts/post-list.tsx'
import { findIn } from '../../shared/posts/post-lookup.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import { inboxCount, type Inbox, useInbox } from '../../lib/use-inbox.ts'
import classes from './inbox.module.css'

const lists = ['asked', 'sentBack', 'late'] as const

/** What waits for the acting person; not there when nothing does. */
export function InboxSection({ basis }: { basis: PostBasis }) {
  const { t } = useTranslation('approval')
  const { inbox, error, retry, see } = useInbox()
  if (inbox === undefined && error !== null) {
    return (
      <Section title={t('inbox.title')}>
        <ErrorState error={error} onRetry={retry} />
      </Section>
    )
  }
  if (inbox === undefined || inboxCount(inbox) === 0) return null
  return (
    <Section title={t('inbox.title')} count={inboxCount(inbox)}>
      {inbox.mentions.length > 0 && (
        <>
          <Text className={classes.kind ?? ''}>{t('inbox.mentions')}</Text>
          <ul>
            {inbox.mentions.map((mention) => (
              <Mention
                key={mention.comment.id}
                mention={mention}
                basis={basis}
                onSeen={() => void see([mention.comment.id])}
              />
            ))}
          </ul>
        </>
      )}
      {lists.map(
        (list) =>
          inbox[list].length > 0 && (
            <div key={list}>
              <Text className={classes.kind ?? ''}>{t(`inbox.${list}`)}</Text>
              <PostList posts={inbox[list]} lookup={basis.lookup} most={5} />
            </div>
          ),
      )}
    </Section>
  )
}

interface MentionProps {
  mention: Inbox['mentions'][number]
  basis: PostBasis
  onSeen: () => void
}

function Mention({ mention: { comment, post }, basis, onSeen }: MentionProps) {
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
