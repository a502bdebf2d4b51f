import { courseOf, kpiProgress } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'

/** How each KPI stands today. */
export function KpiLines({ groundwork }: Pick<DocumentProps, 'groundwork'>) {
  const { t } = useTranslation(['review', 'insight'])
  const { language, today } = useWorkspace()
  return (
    <>
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
    </>
  )
}
