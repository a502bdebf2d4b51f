import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'

/** Step 7: when it is looked at again, and what is done when something goes wrong. */
export function AdjustPart({ groundwork, versions }: Pick<DocumentProps, 'groundwork' | 'versions'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  return (
    <>
      <h2>7. {t('strategy:adjust.name')}</h2>
      <p>
        {t('rhythm', { count: groundwork.notes.reviewWeeks })} {t('versions', { count: versions })}
      </p>
      {groundwork.notes.reputation !== '' && (
        <>
          <h3>{t('groundwork:reputation.title')}</h3>
          <p className={classes.prose}>{groundwork.notes.reputation}</p>
          <p className={classes.prose}>{groundwork.notes.contacts}</p>
        </>
      )}
    </>
  )
}
