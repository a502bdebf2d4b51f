import { beatKinds } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 7: when it is looked at again, and what is done when something goes wrong. */
export function AdjustPart({ content, versions }: Pick<DocumentProps, 'content' | 'versions'>) {
  const { rhythm, reputation, contacts } = content.adjust
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  const { date } = useDocumentFormats()
  return (
    <>
      <h2 id='document-adjust'>7. {t('strategy:adjust.name')}</h2>
      <ul>
        {beatKinds.map((kind) => {
          const beat = rhythm[kind]
          const name = t(`groundwork:rhythm.kinds.${kind}`)
          return beat === undefined ? null : (
            <li key={kind}>
              {t('groundwork:rhythm.line', { name, count: beat.everyWeeks, date: date(beat.nextOn) })}
            </li>
          )
        })}
      </ul>
      <p>{t('versions', { count: versions })}</p>
      {reputation !== '' && (
        <>
          <h3>{t('groundwork:reputation.title')}</h3>
          <p className={classes.prose}>{reputation}</p>
          <p className={classes.prose}>{contacts}</p>
        </>
      )}
    </>
  )
}
