import { type Horizon, interactionsOf, type PostCard, type PostResult } from '@cadans/domain'
import { Button, Table, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, ChartNoAxesColumn, FileUp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import { ResultForm } from './result-form.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './results.module.css'

const ImportDialog = lazy(async () => ({
  default: (await import('./import/import-dialog.tsx')).ImportDialog,
}))

type Row = Outputs['result']['range'][number]

const columns = ['reach', 'impressions', 'interactions', 'comments', 'clicks', 'spentCents'] as const
type Column = (typeof columns)[number]
type Sorting = { column: Column | 'date'; isRising: boolean }

function figureOf(result: PostResult | null, column: Column): number | null {
  if (result === null) return null
  return column === 'interactions' ? interactionsOf(result) : result[column]
}

/** Published posts of a period and what they did; one opens to be read or typed in. */
export function PostResults({ horizon }: { horizon: Horizon }) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  const may = useMay()
  const query = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const [isImporting, setImporting] = useState(false)
  const [open, setOpen] = useState<PostCard | null>(null)
  const importButton = may.plan && (
    <Button leftSection={<FileUp size={16} aria-hidden />} onClick={() => setImporting(true)}>
      {t('import.open')}
    </Button>
  )
  return (
    <>
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <CardsSkeleton cards={1} height={320} />
      ) : query.data.length === 0 ? (
        <EmptyState
          icon={ChartNoAxesColumn}
          title={t('posts.emptyTitle')}
          text={t('posts.emptyText')}
          action={importButton}
        />
      ) : (
        <Section title={t('posts.title')} count={query.data.length} side={importButton}>
          <ResultTable rows={query.data} onOpen={setOpen} />
        </Section>
      )}
      <Dialog
        opened={open !== null}
        onClose={() => setOpen(null)}
        title={open === null ? '' : open.title || t('posts.untitled')}
        size='lg'
      >
        {open !== null && (
          <ResultForm
            postId={open.id}
            result={query.data?.find(({ post }) => post.id === open.id)?.result ?? null}
            onDone={() => setOpen(null)}
          />
        )}
      </Dialog>
      <Suspense fallback={null}>
        {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
      </Suspense>
    </>
  )
}

function ResultTable({ rows, onOpen }: { rows: readonly Row[]; onOpen: (post: PostCard) => void }) {
  const { t } = useTranslation('results')
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const [{ column, isRising }, setSorting] = useState<Sorting>({ column: 'date', isRising: false })
  const valueOf = ({ post, result }: Row) =>
    column === 'date' ? `${post.date}${post.time}` : (figureOf(result, column) ?? -1)
  const sorted = rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    return (a < b ? -1 : a > b ? 1 : 0) * (isRising ? 1 : -1)
  })
  const heading = (name: Sorting['column'], isNumber: boolean) => (
    <Table.Th
      key={name}
      className={isNumber ? (classes.number ?? '') : ''}
      aria-sort={column !== name ? 'none' : isRising ? 'ascending' : 'descending'}
    >
      <UnstyledButton
        className={classes.sort ?? ''}
        onClick={() => setSorting({ column: name, isRising: column === name ? !isRising : false })}
      >
        {t(`columns.${name}`)}
        {column === name &&
          (isRising ? <ArrowUp size={12} aria-hidden /> : <ArrowDown size={12} aria-hidden />)}
      </UnstyledButton>
    </Table.Th>
  )
  return (
    <ScrollRegion label={t('posts.title')}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {heading('date', false)}
            <Table.Th>{t('columns.post')}</Table.Th>
            {columns.map((name) => heading(name, true))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map(({ post, result }) => {
            const channel = lookup?.channels.get(post.channelId)
            return (
              <Table.Tr key={post.id}>
                <Table.Td>{formatDate(post.date, language, 'short')}</Table.Td>
                <Table.Th scope='row' fw={450}>
                  <UnstyledButton className={classes.title ?? ''} onClick={() => onOpen(post)}>
                    {channel !== undefined && <ChannelMark platform={channel.platform} name={channel.name} />}{' '}
                    {post.title || t('posts.untitled')}
                  </UnstyledButton>
                </Table.Th>
                {columns.map((name) => {
                  const figure = figureOf(result, name)
                  return (
                    <Table.Td key={name} className={classes.number ?? ''}>
                      {figure === null
                        ? '–'
                        : name === 'spentCents'
                          ? formatMoney(figure, language)
                          : formatNumber(figure, language)}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  )
}
