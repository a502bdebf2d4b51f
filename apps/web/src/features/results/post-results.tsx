import { type Horizon, interactionsOf, type PostCard, type PostResult } from '@cadans/domain'
import { Button, Table, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, ChartNoAxesColumn, Star } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { CardsSkeleton, LinesSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import classes from './results.module.css'

const ResultForm = lazy(async () => ({ default: (await import('./result-form.tsx')).ResultForm }))

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
  const query = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const [open, setOpen] = useState<PostCard | null>(null)
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
          action={
            <Button
              renderRoot={(props) => (
                <Link to='/w/$workspaceId/calendar' params={{ workspaceId }} {...props} />
              )}
            >
              {t('posts.emptyAction')}
            </Button>
          }
        />
      ) : (
        <Section title={t('posts.title')} count={query.data.length}>
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
          <Suspense fallback={<LinesSkeleton lines={8} />}>
            <ResultForm
              postId={open.id}
              result={query.data?.find(({ post }) => post.id === open.id)?.result ?? null}
              onDone={() => setOpen(null)}
            />
          </Suspense>
        )}
      </Dialog>
    </>
  )
}

function ResultTable({ rows, onOpen }: { rows: readonly Row[]; onOpen: (post: PostCard) => void }) {
  const { t } = useTranslation('results')
  const best = bestOf(rows)
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
          {sorted.map((row) => (
            <ResultRow key={row.post.id} row={row} best={best} onOpen={onOpen} />
          ))}
        </Table.Tbody>
        <SumRow rows={rows} />
      </Table>
    </ScrollRegion>
  )
}

/** The highest figure of each column that anything was read of. */
function bestOf(rows: readonly Row[]): ReadonlyMap<Column, number> {
  return new Map(
    columns.flatMap((column) => {
      const known = rows.flatMap(({ result }) => figureOf(result, column) ?? [])
      const most = Math.max(...known)
      return known.length > 1 && most > 0 ? [[column, most] as const] : []
    }),
  )
}

interface RowProps {
  row: Row
  best: ReadonlyMap<Column, number>
  onOpen: (post: PostCard) => void
}

function ResultRow({ row: { post, result }, best, onOpen }: RowProps) {
  const { t } = useTranslation('results')
  const { language } = useWorkspace()
  const channel = usePostBasis().basis?.lookup.channels.get(post.channelId)
  return (
    <Table.Tr>
      <Table.Td className={classes.date ?? ''}>{formatDate(post.date, language, 'short')}</Table.Td>
      <Table.Th scope='row' fw={450}>
        <UnstyledButton className={classes.title ?? ''} onClick={() => onOpen(post)} dir='auto'>
          {channel !== undefined && <ChannelMark platform={channel.platform} name={channel.name} />}{' '}
          {post.title || t('posts.untitled')}
        </UnstyledButton>
      </Table.Th>
      {result === null ? (
        <Table.Td colSpan={columns.length} className={classes.unread ?? ''}>
          {t('posts.unread')}
        </Table.Td>
      ) : (
        columns.map((name) => {
          const figure = figureOf(result, name)
          const isBest = name !== 'spentCents' && figure !== null && figure === best.get(name)
          return (
            <Table.Td key={name} className={classes.number ?? ''} data-best={isBest || undefined}>
              {isBest && (
                <>
                  <Star size={12} aria-hidden />
                  <VisuallyHidden>{t('posts.best')} </VisuallyHidden>
                </>
              )}
              <Figure column={name} value={figure} />
            </Table.Td>
          )
        })
      )}
    </Table.Tr>
  )
}

function Figure({ column, value }: { column: Column; value: number | null }) {
  const { language } = useWorkspace()
  if (value === null) return '–'
  return column === 'spentCents' ? formatMoney(value, language) : formatNumber(value, language)
}

/** What all posts did together; of what nobody read there is no sum. */
function SumRow({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('results')
  const read = rows.filter(({ result }) => result !== null).length
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th scope='row' colSpan={2}>
          {t('posts.sum', { count: read, of: rows.length })}
        </Table.Th>
        {columns.map((name) => {
          const known = rows.flatMap(({ result }) => figureOf(result, name) ?? [])
          const sum = known.length === 0 ? null : known.reduce((all, one) => all + one, 0)
          return (
            <Table.Td key={name} className={classes.number ?? ''}>
              <Figure column={name} value={sum} />
            </Table.Td>
          )
        })}
      </Table.Tr>
    </Table.Tfoot>
  )
}
