import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { Fold } from '../../ui/fold.tsx'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { StateDifferences } from './state-differences.tsx'
import classes from './post-history.module.css'

type State = Outputs['post']['states'][number]

/** Every state of this post, newest first: who made it, what differed, and the way back to it. */
export function PostHistory() {
  const { t } = useTranslation('posts')
  const [wasOpened, setOpened] = useState(false)
  return (
    <Fold title={t('history.title')} onOpen={() => setOpened(true)}>
      {wasOpened && <States />}
    </Fold>
  )
}

function States() {
  const { t } = useTranslation('posts')
  const { workspaceId } = useWorkspace()
  const { post } = useOpenPost()
  const query = useQuery(trpc.post.states.queryOptions({ workspaceId, id: post.id }))
  if (query.error !== null) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return <LinesSkeleton lines={3} />
  if (query.data.length === 0) return <Text c='dimmed'>{t('history.empty')}</Text>
  return (
    <ol className={classes.list}>
      {query.data.map((state, index) => (
        <StateLine key={state.id} state={state} isNow={index === 0} />
      ))}
    </ol>
  )
}

function StateLine({ state, isNow }: { state: State; isNow: boolean }) {
  const { t } = useTranslation('posts')
  const { language, zone } = useWorkspace()
  const may = useMay()
  const { post, basis, editor } = useOpenPost()
  const bringBack = useChange(trpc.post.bringBack.mutationOptions(), { done: () => t('history.broughtBack') })
  const when = formatInstant(state.at, language, zone)

  async function run(): Promise<void> {
    await bringBack.run({ id: post.id, version: await editor.settled(), changeSetId: state.id })
  }

  return (
    <li data-undone={state.isUndone || undefined}>
      <div className={classes.head}>
        <span className={classes.words}>
          <time dateTime={state.at} className={classes.when}>
            {when}
          </time>{' '}
          {findIn(basis.lookup.people, state.personId)?.name ?? t('history.somebody')}:{' '}
          {t(`history.deed.${state.deed}`)}
          {state.isUndone && ` (${t('history.undone')})`}
        </span>
        {isNow && <span className={classes.when}>{t('history.now')}</span>}
        {!isNow && may.change(state) && (
          <Button
            variant='subtle'
            size='compact-xs'
            aria-label={`${t('history.bringBack')}: ${when}`}
            loading={bringBack.isPending}
            onClick={() => void run()}
          >
            {t('history.bringBack')}
          </Button>
        )}
      </div>
      <StateDifferences differences={state.differences} />
    </li>
  )
}
