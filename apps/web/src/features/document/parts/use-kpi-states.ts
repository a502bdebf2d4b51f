import type { Kpi, KpiMeasurement } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useDocumentFormats } from './use-document-formats.ts'

type ReadKpi = Parameters<typeof courseOf>[0] & Pick<Kpi, 'id' | 'goalId' | 'name' | 'unit' | 'method'>

interface KpiState {
  kpi: ReadKpi
  /** Its figures with their unit. */
  now: string
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
  const { today } = useWorkspace()
  const { figure } = useDocumentFormats()
  return kpis.map((kpi) => {
    const own = measurements.filter(({ kpiId }) => kpiId === kpi.id)
    const { status, places } = kpiProgress(courseOf(kpi), own, today)
    return {
      kpi,
      now: figure(places.at(-1)?.value ?? kpi.baseline, kpi.unit),
      baseline: figure(kpi.baseline, kpi.unit),
      target: figure(kpi.target, kpi.unit),
      words: t(`kpi.${status}`),
    }
  })
}
