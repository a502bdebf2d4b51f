import type { Horizon, Kpi, LocalDate } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PeriodKind } from '../../lib/addresses/results-search.ts'
import { formatDate, formatNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { type Groundwork, useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { judgedPart } from '../../shared/period/judged-part.ts'
import { periodOf, stepPeriod } from '../../shared/period/period-of.ts'
import { blocksOf } from '../adherence/blocks.ts'
import classes from './results.module.css'

/** So many KPIs stand beside what went out; the rest stands in the review. */
const MOST_KPIS = 4

interface Props {
  period: PeriodKind
  date: LocalDate
}

/** What went out of what was wanted, and where the KPIs stand. */
export function ResultTiles({ period, date }: Props) {
  const groundwork = useGroundwork().data
  return (
    <dl className={classes.tiles}>
      <PlacedTile period={period} date={date} />
      {groundwork?.kpis.slice(0, MOST_KPIS).map((kpi) => (
        <KpiTile key={kpi.id} kpi={kpi} measurements={groundwork.measurements} />
      ))}
    </dl>
  )
}

function PlacedTile({ period, date }: Props) {
  const { t } = useTranslation('results')
  const { language, today } = useWorkspace()
  const horizon = periodOf(period, date)
  const judged = judgedPart(horizon, today)
  const now = usePlaced(judged)
  const before = stepPeriod(period, date, -1)
  const isOver = judged?.until === horizon.until
  const past = usePlaced(isOver ? periodOf(period, before) : null)
  const more =
    now !== undefined && past !== undefined && past.wanted > 0 ? now.placed - past.placed : undefined
  const name = period === 'month' ? formatDate(before, language, 'monthOnly') : t(`tiles.before.${period}`)
  return (
    <div>
      <dt>{t('tiles.placed')}</dt>
      <dd className={classes.tile}>
        {judged === null || now?.wanted === 0 ? (
          <span className={classes.none}>–</span>
        ) : (
          now && (
            <>
              {now.placed} <small>{t('tiles.of', { wanted: now.wanted })}</small>
            </>
          )
        )}
      </dd>
      <dd className={classes.under}>
        {judged === null
          ? t('tiles.notYet')
          : now?.wanted === 0
            ? t('tiles.nothingWanted')
            : !isOver
              ? t('tiles.soFar')
              : more === undefined
                ? ''
                : more === 0
                  ? t('tiles.asMany', { name })
                  : t(more > 0 ? 'tiles.more' : 'tiles.fewer', { count: Math.abs(more), name })}
      </dd>
    </div>
  )
}

/** What went out and what was wanted in days that are over, in whole posts; undefined until it is known. */
function usePlaced(horizon: Horizon | null): { placed: number; wanted: number } | undefined {
  const { workspaceId, today } = useWorkspace()
  const query = useQuery(
    trpc.adherence.get.queryOptions(
      { workspaceId, horizon: horizon ?? { from: today, until: today } },
      { enabled: horizon !== null },
    ),
  )
  if (horizon === null || query.data === undefined) return undefined
  const channels = Map.groupBy(query.data.frequency, ({ channelId }) => channelId)
  const weeks = [...channels.values()].flatMap((cells) => blocksOf(cells, '9999-12-31'))
  return {
    placed: weeks.reduce((sum, { done }) => sum + done, 0),
    wanted: weeks.reduce((sum, { wanted }) => sum + wanted, 0),
  }
}

function KpiTile({ kpi, measurements }: { kpi: Kpi; measurements: Groundwork['measurements'] }) {
  const { t } = useTranslation(['results', 'insight'])
  const { language, today } = useWorkspace()
  const own = measurements.filter(({ kpiId }) => kpiId === kpi.id)
  const { status, places } = kpiProgress(courseOf(kpi), own, today)
  const last = places.at(-1)
  const figure = (value: number) => formatNumber(value, language, 2)
  const isUnknown = status === 'none'
  const way = t('tiles.way', {
    from: figure(kpi.baseline),
    to: figure(kpi.target),
    month: formatDate(kpi.dueOn, language, 'month'),
  })
  return (
    <div>
      <dt title={kpi.name}>{kpi.name}</dt>
      <dd className={classes.tile}>
        {isUnknown || last === undefined ? (
          <span className={classes.none}>–</span>
        ) : (
          <>
            {figure(last.value)} <small>{kpi.unit}</small>
          </>
        )}
      </dd>
      <dd className={classes.under}>
        {isUnknown
          ? t('tiles.unmeasured')
          : [status !== 'few' && t(`insight:kpi.${status}`), way].filter(Boolean).join(', ')}
      </dd>
    </div>
  )
}
