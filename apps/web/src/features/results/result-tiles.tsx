import type { Horizon, LocalDate } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PeriodKind } from '../../lib/addresses/results-search.ts'
import { formatDate, formatNumber } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { type KpiState, useKpiStates } from '../../shared/kpis/use-kpi-states.ts'
import { judgedPart } from '../../shared/period/judged-part.ts'
import { periodOf, stepPeriod } from '../../shared/period/period-of.ts'
import { blocksOf } from '../adherence/blocks.ts'
import classes from './results.module.css'

/** So many KPIs stand beside what went out; the rest stands in the review. */
const MOST_KPIS = 4
const none: readonly never[] = []

interface Props {
  period: PeriodKind
  date: LocalDate
}

/** What went out of what was wanted, and where the KPIs stand. */
export function ResultTiles({ period, date }: Props) {
  const { kpis = none, measurements = none } = useGroundwork().data ?? {}
  const states = useKpiStates({ kpis: kpis.slice(0, MOST_KPIS), measurements })
  return (
    <dl className={classes.tiles}>
      <PlacedTile period={period} date={date} />
      {states.map((state) => (
        <KpiTile key={state.kpi.id} {...state} />
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
      <dd className={classes.under}>{under()}</dd>
    </div>
  )

  /** What the figure is of, or how it lies beside the period before. */
  function under(): string {
    if (judged === null) return t('tiles.notYet')
    if (now?.wanted === 0) return t('tiles.nothingWanted')
    if (!isOver) return t('tiles.soFar')
    if (more === undefined) return ''
    if (more === 0) return t('tiles.asMany', { name })
    return t(more > 0 ? 'tiles.more' : 'tiles.fewer', { count: Math.abs(more), name })
  }
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

function KpiTile({ kpi, status, measured, words }: KpiState) {
  const { t } = useTranslation('results')
  const { language } = useWorkspace()
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
        {isUnknown || measured === null ? (
          <span className={classes.none}>–</span>
        ) : (
          <>
            {figure(measured)} <small>{kpi.unit}</small>
          </>
        )}
      </dd>
      <dd className={classes.under}>
        {isUnknown ? t('tiles.unmeasured') : [status !== 'few' && words, way].filter(Boolean).join(', ')}
      </dd>
    </div>
  )
}
