import { type Horizon, interactionsOf } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import type { Groundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePublishedLine } from '../../shared/period/use-published-line.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { DecisionsLog } from '../review/decisions-log.tsx'
import classes from './document.module.css'
import { BestPosts } from './parts/best-posts.tsx'
import { ChordLines } from './parts/chord-lines.tsx'
import { HeardLines } from './parts/heard-lines.tsx'
import { KpiLines } from './parts/kpi-lines.tsx'

/** What came of a period, in figures and in words. */
export function ResultsReport({ horizon, groundwork }: { horizon: Horizon; groundwork: Groundwork }) {
  const { t } = useTranslation(['document', 'review'])
  const { workspaceId, language } = useWorkspace()
  const results = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const published = usePublishedLine(horizon)
  const error = results.error ?? published.error
  if (error !== null) {
    const retry = () => {
      void results.refetch()
      published.retry()
    }
    return <ErrorState error={error} onRetry={retry} />
  }
  if (results.data === undefined || published.sentence === undefined) return <LinesSkeleton lines={20} />
  const date = (on: string) => formatDate(on, language, 'shortYear')
  const read = results.data.flatMap(({ post, result }) => (result === null ? [] : [{ post, result }]))
  const total = (count: 'reach' | 'comments' | 'spentCents') =>
    read.reduce((sum, { result }) => sum + (result[count] ?? 0), 0)
  const interactions = read.reduce((sum, { result }) => sum + (interactionsOf(result) ?? 0), 0)
  const reviews = groundwork.reviews.filter(
    ({ from, until }) => from <= horizon.until && until >= horizon.from,
  )
  const number = (value: number) => formatNumber(value, language, 0)
  const figures = [
    [t('interactions'), number(interactions)],
    [t('comments'), number(total('comments'))],
    [t('reach'), number(total('reach'))],
    [t('spent'), formatMoney(total('spentCents'), language)],
  ] as const
  return (
    <>
      <h2>{t('period', { from: date(horizon.from), until: date(horizon.until) })}</h2>
      {reviews.map(({ id, words }) => (
        <p key={id} className={classes.prose}>
          {words}
        </p>
      ))}
      <h2 id='document-figures'>{t('review:figures')}</h2>
      <p>{published.sentence}</p>
      {read.length === 0 ? (
        <p className={classes.dim}>{t('noResults')}</p>
      ) : (
        <dl className={classes.figures}>
          {figures.map(([name, value]) => (
            <div key={name}>
              <dd>{value}</dd>
              <dt>{name}</dt>
            </div>
          ))}
        </dl>
      )}
      <BestPosts read={read} />
      <KpiLines groundwork={groundwork} />
      <ChordLines until={horizon.until} />
      <HeardLines groundwork={groundwork} horizon={horizon} />
      <h2 id='document-decisions'>{t('decisions')}</h2>
      <DecisionsLog reviews={reviews} />
    </>
  )
}
