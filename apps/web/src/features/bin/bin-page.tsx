import { BIN_DAYS, type BinItem, daysBetween, toLocal } from '@cadans/domain'
import { Button, Paper } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Reading } from '../../ui/reading.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import list from '../../ui/list.module.css'
import classes from './bin.module.css'

/** What was deleted in the past thirty days, each one click away. */
export function BinPage() {
  const { t } = useTranslation('bin')
  const { workspaceId } = useWorkspace()
  // What is too old goes without a change in the workspace.
  const query = useQuery(trpc.bin.list.queryOptions({ workspaceId }, { staleTime: 60_000 }))
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Reading>
        <Paper className={classes.page ?? ''}>
          {query.error !== null ? (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          ) : query.data === undefined ? (
            <LinesSkeleton lines={6} />
          ) : query.data.length === 0 ? (
            <EmptyState icon={Trash2} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <ul className={list.divided}>
              {query.data.map((item) => (
                <BinLine key={item.id} item={item} />
              ))}
            </ul>
          )}
        </Paper>
      </Reading>
    </>
  )
}

function BinLine({ item: { entity, id, title, ownerId, personId, at } }: { item: BinItem }) {
  const { t } = useTranslation(['bin', 'words'])
  const { workspaceId, language, zone, today } = useWorkspace()
  const may = useMay()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const bringBack = useChange(trpc.bin.bringBack.mutationOptions(), { done: () => t('done', { title }) })
  const name = strategy.data?.people.find((person) => person.id === personId)?.name ?? t('somebody')
  const days = BIN_DAYS - daysBetween(toLocal(at, zone).date, today)
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <span className={classes.title}>{title}</span>
        <span className={classes.facts}>
          {t('line', { kind: t(`words:entity.${entity}`), name, when: formatInstant(at, language, zone) })}
          {' · '}
          {days > 0 ? t('left', { count: days }) : t('lastDay')}
        </span>
      </div>
      {may.change({ ownerId }) && (
        <Button
          variant='default'
          size='compact-md'
          aria-label={t('bringBackOf', { title })}
          loading={bringBack.isPending}
          onClick={() => void bringBack.run({ entity, id })}
        >
          {t('bringBack')}
        </Button>
      )}
    </li>
  )
}
