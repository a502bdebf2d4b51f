import { type Horizon, interactionsOf, isWithin } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney, formatNumber, formatPosts } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import type { Groundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useChordLines } from '../../shared/chord/use-chord-lines.ts'
import { DecisionsLog } from '../review/decisions-log.tsx'
import classes from './document.module.css'

/** How many posts that did most are named. */
const BEST = 5

/** What came of a period, in figures and in words. */
export function ResultsReport({ horizon, groundwork }: { horizon: Horizon; groundwork: Groundwork }) {
  const { t } = useTranslation(['document', 'review', 'insight', 'groundwork', 'results'])
  const { workspaceId, language, today } = useWorkspace()
  const results = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }))
  const adherence = useQuery(trpc.adherence.get.queryOptions({ workspaceId, horizon }))
  const chord = useChordLines(horizon.until)
  const error = results.error ?? adherence.error
  if (error !== null) {
    return (
      <ErrorState error={error} onRetry={() => void Promise.all([results.refetch(), adherence.refetch()])} />
    )
  }
  if (results.data === undefined || adherence.data === undefined) return <LinesSkeleton lines={20} />
  const date = (on: string) => formatDate(on, language, 'numeric')
  const read = results.data.flatMap(({ post, result }) => (result === null ? [] : [{ post, result }]))
  const total = (count: 'reach' | 'comments' | 'spentCents') =>
    read.reduce((sum, { result }) => sum + (result[count] ?? 0), 0)
  const interactions = read.reduce((sum, { result }) => sum + (interactionsOf(result) ?? 0), 0)
  const best = read
    .toSorted((a, b) => (interactionsOf(b.result) ?? 0) - (interactionsOf(a.result) ?? 0))
    .slice(0, BEST)
  const target = adherence.data.frequency.reduce((sum, cell) => sum + cell.target, 0)
  const published = adherence.data.frequency.reduce((sum, cell) => sum + cell.published.count, 0)
  const reviews = groundwork.reviews.filter(
    ({ from, until }) => from <= horizon.until && until >= horizon.from,
  )
  const heard = groundwork.observations.filter(({ date: on }) => isWithin(on, horizon))
  const number = (value: number) => formatNumber(value, language, 0)
  return (
    <>
      <h2>{t('period', { from: date(horizon.from), until: date(horizon.until) })}</h2>
      {reviews.map(({ id, words }) => (
        <p key={id} className={classes.prose}>
          {words}
        </p>
      ))}
      <h2>{t('review:figures')}</h2>
      <p>
        {target === 0
          ? t('review:noAdherence')
          : t('review:adherence', { published, target: formatPosts(target, language) })}
      </p>
      {read.length === 0 ? (
        <p className={classes.dim}>{t('noResults')}</p>
      ) : (
        <p>
          {t('totals', {
            count: read.length,
            interactions: number(interactions),
            comments: number(total('comments')),
            reach: number(total('reach')),
            spent: formatMoney(total('spentCents'), language),
          })}
        </p>
      )}
      {best.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{t('best')}</th>
              <th>{t('results:columns.date')}</th>
              <th>{t('results:columns.interactions')}</th>
            </tr>
          </thead>
          <tbody>
            {best.map(({ post, result }) => (
              <tr key={post.id}>
                <td>{post.title || t('results:posts.untitled')}</td>
                <td>{date(post.date)}</td>
                <td>{number(interactionsOf(result) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{t('review:kpis')}</h2>
      {groundwork.kpis.length === 0 && <p className={classes.dim}>{t('review:noKpis')}</p>}
      <ul>
        {groundwork.kpis.map((kpi) => {
          const course = courseOf(kpi)
          const own = groundwork.measurements.filter(({ kpiId }) => kpiId === kpi.id)
          const { status, places } = kpiProgress(course, own, today)
          const figure = (value: number) =>
            [formatNumber(value, language, 2), kpi.unit].filter(Boolean).join(' ')
          return (
            <li key={kpi.id}>
              <b>{kpi.name}</b>: {figure(places.at(-1)?.value ?? kpi.baseline)} ({figure(kpi.baseline)} →{' '}
              {figure(kpi.target)}). {t(`insight:kpi.${status}`)}
            </li>
          )
        })}
      </ul>
      <h2>{t('review:chord')}</h2>
      {chord === undefined ? (
        <LinesSkeleton lines={3} />
      ) : chord.length === 0 ? (
        <p className={classes.dim}>{t('review:noChord')}</p>
      ) : (
        <ul>
          {chord.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <h2>{t('groundwork:observation.heard')}</h2>
      {heard.length === 0 && <p className={classes.dim}>{t('review:noHeard')}</p>}
      <ul>
        {heard.map(({ id, text, kind, date: on }) => (
          <li key={id}>
            {text}{' '}
            <span className={classes.dim}>
              ({t(`groundwork:observation.kinds.${kind}`).toLocaleLowerCase()}, {date(on)})
            </span>
          </li>
        ))}
      </ul>
      <h2>{t('decisions')}</h2>
      <DecisionsLog reviews={reviews} />
    </>
  )
}
