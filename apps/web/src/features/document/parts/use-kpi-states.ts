import type { Kpi } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

interface KpiState {
  kpi: Kpi
  /** Its figures with their unit. */
  now: string
  baseline: string
  target: string
  /** How it lies on its course, in words. */
  words: string
}

/** How each KPI stands today. */
export function useKpiStates({ kpis, measurements }: DocumentProps['groundwork']): KpiState[] {
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
