import { satisfactions } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import { AccountFigures } from './account-figures.tsx'
import type { DocumentProps } from './document-props.ts'
import { ObservationLines } from './observation-lines.tsx'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 1: how the accounts stand, what people think, and what was heard. */
export function SituationPart({ content: { accounts, asked, heard } }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  const { date } = useDocumentFormats()
  return (
    <>
      <h2 id='document-start'>1. {t('strategy:start.name')}</h2>
      <AccountFigures snapshots={accounts} />
      {asked === null ? (
        <p className={classes.dim}>{t('notAsked')}</p>
      ) : (
        <>
          <h3>{t('groundwork:start.satisfaction')}</h3>
          <p>{t('asked', { date: date(asked.date) })}</p>
          <ul>
            {satisfactions.map((about) => (
              <li key={about}>
                {t(`groundwork:start.about.${about}`)}:{' '}
                {asked[about] === null ? t('groundwork:start.unasked') : `${asked[about]} / 5`}
              </li>
            ))}
          </ul>
          <p className={classes.prose}>{asked.words}</p>
        </>
      )}
      {heard.length > 0 && (
        <>
          <h3>{t('groundwork:observation.heard')}</h3>
          <ObservationLines observations={heard} />
        </>
      )}
    </>
  )
}
