import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { Fold } from '../../ui/fold.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { ResultForm } from './result-form.tsx'

/** In the inspector: what a published post did. */
export function OwnResult() {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  const { post } = useOpenPost()
  const query = useQuery(trpc.result.ofPost.queryOptions({ workspaceId, postId: post.id }))
  return (
    <Fold title={t('form.title')}>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <LinesSkeleton lines={4} />
      ) : (
        <ResultForm key={query.data?.version ?? 0} postId={post.id} result={query.data} />
      )}
    </Fold>
  )
}
