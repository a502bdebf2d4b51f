import type { HistoryLine, Person } from '@cadans/domain'
import { Button, Drawer } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { History, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { useDeedSentence } from '../../lib/use-deed-sentence.ts'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { type HistoryFilter, HistoryFilters } from './history-filters.tsx'
import classes from './history-panel.module.css'

const PAGE = 40

/** Who did what in this workspace, newest first, each to be taken back. */
export function HistoryPanel({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['journal', 'common', 'bin'])
  const { workspaceId } = useWorkspace()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }, { enabled: opened }))
  const [filter, setFilter] = useState<HistoryFilter>({})
  const asked = { workspaceId, limit: PAGE, ...filter }
  const query = useInfiniteQuery({
    queryKey: [...trpc.journal.history.queryKey(asked), 'pages'],
    queryFn: ({ pageParam }) =>
      client.journal.history.query({
        ...asked,
        ...(pageParam !== undefined && { before: pageParam }),
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page: readonly HistoryLine[]) =>
      page.length < PAGE ? undefined : page.at(-1)?.changeNumber,
    enabled: opened,
  })
  const lines = query.data?.pages.flat()
  const isFiltered = Object.keys(filter).length > 0
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position='right'
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <HistoryFilters filter={filter} people={strategy.data?.people ?? []} onChange={setFilter} />
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : lines === undefined ? (
        <LinesSkeleton lines={9} />
      ) : lines.length === 0 ? (
        <EmptyState
          icon={History}
          title={t(isFiltered ? 'noneTitle' : 'emptyTitle')}
          text={t(isFiltered ? 'noneText' : 'emptyText')}
        />
      ) : (
        <ol>
          {lines.map((line) => (
            <ChangeLine
              key={line.id}
              line={line}
              reversed={line.reverses === null ? undefined : lines.find(({ id }) => id === line.reverses)}
              people={strategy.data?.people ?? []}
            />
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <Button
          variant='default'
          fullWidth
          mt='md'
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('older')}
        </Button>
      )}
      <Link to='/w/$workspaceId/bin' params={{ workspaceId }} className={classes.bin} onClick={onClose}>
        <Trash2 size={15} aria-hidden /> {t('bin:link')}
      </Link>
    </Drawer>
  )
}

interface ChangeLineProps {
  line: HistoryLine
  /** What it took back or brought back, when that is in sight. */
  reversed: HistoryLine | undefined
  people: readonly Person[]
}

function ChangeLine({ line, reversed, people }: ChangeLineProps) {
  const { t } = useTranslation('journal')
  const { workspaceId, language, zone } = useWorkspace()
  const toasts = useToasts()
  const sentence = useDeedSentence()(line, reversed)
  const name = people.find(({ id }) => id === line.personId)?.name ?? ''
  return (
    <li className={classes.line} data-undone={line.isUndone || undefined}>
      <div className={classes.words}>
        <span className={classes.deed}>{sentence}</span>
        <span className={classes.by}>{t('by', { name, when: formatInstant(line.at, language, zone) })}</span>
      </div>
      {line.isUndone ? (
        <span className={classes.by}>{t('undone')}</span>
      ) : (
        line.mayUndo && (
          <Button
            variant='subtle'
            size='compact-sm'
            aria-label={t('undoOf', { what: sentence })}
            onClick={() => void toasts.undo(workspaceId, line.id)}
          >
            {t('undo')}
          </Button>
        )
      )}
    </li>
  )
}
