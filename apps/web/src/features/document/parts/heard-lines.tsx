import { type Horizon, isWithin } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'

/** What was heard in a period. */
export function HeardLines({
  groundwork,
  horizon,
}: Pick<DocumentProps, 'groundwork'> & { horizon: Horizon }) {
  const { t } = useTranslation(['review', 'groundwork'])
  const { language } = useWorkspace()
  const heard = groundwork.observations.filter(({ date }) => isWithin(date, horizon))
  return (
    <>
      <h2>{t('groundwork:observation.heard')}</h2>
      {heard.length === 0 && <p className={classes.dim}>{t('review:noHeard')}</p>}
      <ul>
        {heard.map(({ id, text, kind, date: on }) => (
          <li key={id}>
            {text}{' '}
            <span className={classes.dim}>
              ({t(`groundwork:observation.kinds.${kind}`).toLocaleLowerCase()},{' '}
              {formatDate(on, language, 'numeric')})
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
