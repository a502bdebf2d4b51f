import type { Difference } from '@cadans/planner'
import { useTranslation } from 'react-i18next'
import { countsOf, differenceKinds } from './difference-groups.ts'
import classes from './plan.module.css'

/** A difference in five figures. */
export function DifferenceCounts({ difference }: { difference: Difference }) {
  const { t } = useTranslation('plan')
  const counts = countsOf(difference)
  return (
    <div className={classes.counts}>
      {differenceKinds.map((kind) => (
        <div key={kind} className={classes.count} data-none={counts[kind] === 0}>
          <b>{counts[kind]}</b>
          {t(`counts.${kind}`)}
        </div>
      ))}
    </div>
  )
}
