import type { Id, Person } from '@cadans/domain'
import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useInbox } from '../../lib/use-inbox.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentLine } from './comment-line.tsx'
import classes from './comments.module.css'

/** What people say of a post. Whoever sees it has seen where they were mentioned. */
export function CommentSection({ postId, people }: { postId: Id; people: readonly Person[] }) {
  const { t } = useTranslation('comments')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const query = useQuery(trpc.comment.list.queryOptions({ workspaceId, postId }))
  const { inbox, see } = useInbox()
  const save = useChange(trpc.comment.save.mutationOptions(), { done: () => t('sent') })
  const isShown = query.data !== undefined
  const unseen = inbox?.mentions.filter(({ post }) => post.id === postId) ?? []
  const unseenIds = unseen.map(({ comment }) => comment.id).join(' ')
  useEffect(() => {
    if (isShown && unseenIds !== '') void see(unseenIds.split(' '))
  }, [isShown, unseenIds, see])

  return (
    <section className={classes.section} aria-labelledby={`comments-${postId}`}>
      <Title order={3} size='h4' id={`comments-${postId}`}>
        {t('title')}
      </Title>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <LinesSkeleton lines={2} />
      ) : query.data.length === 0 ? (
        <Text size='sm' c='dimmed'>
          {t('empty')}
        </Text>
      ) : (
        <ol className={classes.list}>
          {query.data.map((comment) => (
            <CommentLine key={`${comment.id} ${comment.version}`} comment={comment} people={people} />
          ))}
        </ol>
      )}
      {may.contribute && (
        <CommentForm
          label={t('label')}
          submit={t('send')}
          people={people}
          onSave={async (said) =>
            (await save.run((id) => ({ comment: { id, version: 0, postId, ...said } }))) !== undefined
          }
        />
      )}
    </section>
  )
}
