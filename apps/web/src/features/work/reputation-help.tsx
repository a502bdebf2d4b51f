import { useTranslation } from 'react-i18next'
import { useGroundwork } from '../../lib/use-groundwork.ts'
import classes from './work.module.css'

/** What was written down for when reputation is at stake, one click away. */
export function ReputationHelp() {
  const { t } = useTranslation('groundwork')
  const notes = useGroundwork().data?.notes
  if (notes === undefined) return null
  const isWritten = notes.reputation !== '' || notes.contacts !== ''
  return (
    <details className={classes.help}>
      <summary>{t('reputation.open')}</summary>
      {isWritten ? (
        <>
          <p>{notes.reputation}</p>
          <p>{notes.contacts}</p>
        </>
      ) : (
        <p>{t('reputation.none')}</p>
      )}
    </details>
  )
}
