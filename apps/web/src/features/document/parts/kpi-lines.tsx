import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useKpiStates } from '../../../shared/kpis/use-kpi-states.ts'
import classes from '../document.module.css'

/** How each KPI stands today. */
export function KpiLines({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation('review')
  const states = useKpiStates(groundwork)
  return (
    <>
      <h2 id='document-kpis'>{t('kpis')}</h2>
      {states.length === 0 && <p className={classes.dim}>{t('noKpis')}</p>}
      <ul>
        {states.map(({ kpi, now, baseline, target, words }) => (
          <li key={kpi.id}>
            <b>{kpi.name}</b>: {now} ({baseline} → {target}). {words}
          </li>
        ))}
      </ul>
    </>
  )
}
