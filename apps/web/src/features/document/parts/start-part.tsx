import { satisfactions } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 1: what people think, when they were last asked. */
export function StartPart({ groundwork }: Pick<DocumentProps, 'groundwork'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  const { date } = useDocumentFormats()
  const lastAsked = groundwork.inventories.at(-1)
  return (
    <>
      <h2>1. {t('strategy:start.name')}</h2>
      {lastAsked === undefined ? (
        <p className={classes.dim}>{t('nothing')}</p>
      ) : (
        <>
          <p>{t('asked', { date: date(lastAsked.date) })}</p>
          <ul>
            {satisfactions.map((about) => (
              <li key={about}>
                {t(`groundwork:start.about.${about}`)}:{' '}
                {lastAsked[about] === null ? t('groundwork:start.unasked') : `${lastAsked[about]} / 5`}
              </li>
            ))}
          </ul>
          <p className={classes.prose}>{lastAsked.words}</p>
        </>
      )}
    </>
  )
}
