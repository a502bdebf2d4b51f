import type { Kpi, KpiMeasurement } from '@cadans/domain'
import { courseOf, kpiProgress, type KpiStatus } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'

type ReadKpi = Parameters<typeof courseOf>[0] & Pick<Kpi, 'id' | 'goalId' | 'name' | 'unit' | 'method'>

export interface KpiState {
  kpi: ReadKpi
  status: KpiStatus
  /** What was measured last, in the KPI's unit; null where nothing was. */
  measured: number | null
  /** The same with its unit. */
  now: string | null
  /** Its figures with their unit. */
  baseline: string
  target: string
  /** How it lies on its course, in words. */
  words: string
}

/** How each KPI stands today. */
export function useKpiStates({
  kpis,
  measurements,
}: {
  kpis: readonly ReadKpi[]
  measurements: readonly Pick<KpiMeasurement, 'kpiId' | 'date' | 'value'>[]
}): KpiState[] {
  const { t } = useTranslation('insight')
  const { language, today } = useWorkspace()
  return kpis.map((kpi) => {
    const own = measurements.filter(({ kpiId }) => kpiId === kpi.id)
    const { status, places } = kpiProgress(courseOf(kpi), own, today)
    const measured = places.at(-1)?.value ?? null
    const figure = (value: number) => [formatNumber(value, language, 2), kpi.unit].filter(Boolean).join(' ')
    return {
      kpi,
      status,
      measured,
      now: measured === null ? null : figure(measured),
      baseline: figure(kpi.baseline),
      target: figure(kpi.target),
      words: t(`kpi.${status}`),
    }
  })
}
