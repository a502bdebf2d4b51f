import { reachOf } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Waypoints } from 'lucide-react'
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { type Behind, PostsBehind } from '../../shared/posts/posts-behind.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { PeriodPicker } from '../../shared/period/period-picker.tsx'
import { periodOf } from '../../shared/period/period-of.ts'
import { ThreadDrawing } from './thread-drawing.tsx'
import { ThreadFindings } from './thread-findings.tsx'
import { threadDrawing } from './thread-layout.ts'
import classes from './thread.module.css'

/** What the card keeps free around the drawing, both sides together. */
const DRAWING_EDGE = 34

const route = getRouteApi('/w/$workspaceId/thread')

/** The red thread of a period: goals, messages, themes, posts and what came of them. */
export function ThreadPage() {
  const { t } = useTranslation('document')
  const { workspaceId, today } = useWorkspace()
  const { period = 'quarter', date = today } = route.useSearch()
  const navigate = route.useNavigate()
  const horizon = periodOf(period, date)
  const { basis, error, retry } = usePostBasis()
  const posts = useQuery(trpc.post.range.queryOptions({ workspaceId, ...horizon }))
  const results = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const [behind, setBehind] = useState<Behind | null>(null)
  const { ref, width } = useElementSize()
  const drawing = useMemo(() => {
    if (basis === undefined || posts.data === undefined || results.data === undefined) return undefined
    const read = new Map(results.data.map(({ post, result }) => [post.id, result]))
    const all = posts.data.map((post) => ({ post, result: read.get(post.id) ?? null }))
    return threadDrawing({ posts: all, ...basis }, width - DRAWING_EDGE)
  }, [basis, posts.data, results.data, width])
  const failure = error ?? posts.error ?? results.error
  return (
    <>
      <PageHeader
        title={t('thread')}
        subtitle={t('threadText')}
        side={
          <PeriodPicker
            period={period}
            date={date}
            onChange={(search) => void navigate({ search, replace: true })}
          />
        }
      />
      <div ref={ref} className={classes.page}>
        {failure !== null ? (
          <ErrorState
            error={failure}
            onRetry={() => {
              retry()
              void Promise.all([posts.refetch(), results.refetch()])
            }}
          />
        ) : drawing === undefined || basis === undefined ? (
          <CardsSkeleton cards={1} height={480} />
        ) : posts.data?.length === 0 ? (
          <EmptyState
            icon={Waypoints}
            title={t('noPosts')}
            text={t('noPostsText')}
            action={
              <Button
                variant='default'
                renderRoot={(props) => (
                  <Link to='/w/$workspaceId/calendar' params={{ workspaceId }} {...props} />
                )}
              >
                {t('toCalendar')}
              </Button>
            }
          />
        ) : (
          <>
            <ThreadFindings drawing={drawing} lookup={basis.lookup} onOpen={setBehind} />
            <ThreadDrawing drawing={drawing} lookup={basis.lookup} onOpen={setBehind} />
          </>
        )}
      </div>
      {basis && (
        <PostsBehind
          behind={behind}
          horizon={reachOf(horizon)}
          lookup={basis.lookup}
          onClose={() => setBehind(null)}
        />
      )}
    </>
  )
}
