import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentText } from './use-document-text.ts'

/** Step 7: when it is looked at again, and what is done when something goes wrong. */
export function AdjustPart({ groundwork, versions }: Pick<DocumentProps, 'groundwork' | 'versions'>) {
  const { t } = useDocumentText()
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
