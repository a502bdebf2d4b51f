import { type Horizon, isWithin } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { ObservationLines } from './observation-lines.tsx'

/** What was heard in a period. */
export function HeardLines({ groundwork, horizon }: { groundwork: Groundwork; horizon: Horizon }) {
  const { t } = useTranslation(['review', 'groundwork'])
  const heard = groundwork.observations.filter(({ date }) => isWithin(date, horizon))
  return (
    <>
      <h2 id='document-heard'>{t('groundwork:observation.heard')}</h2>
      {heard.length === 0 && <p className={classes.dim}>{t('review:noHeard')}</p>}
      <ObservationLines observations={heard} />
    </>
  )
}
