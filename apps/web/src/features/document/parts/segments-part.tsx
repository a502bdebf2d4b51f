import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 2: whom it is for. */
export function SegmentsPart({ basis: { strategy } }: Pick<DocumentProps, 'basis'>) {
  const { t } = useTranslation(['document', 'domain', 'strategy'])
  const { percent } = useDocumentFormats()
  return (
    <>
      <h2>2. {t('strategy:segments.name')}</h2>
      {strategy.segments.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      <ul>
        {strategy.segments.map(({ id, name, share, use, knows, questions, likeness, ...age }) => (
          <li key={id}>
            <b>{name}</b>, {percent(share)}
            {age.ageFrom !== null &&
              age.ageUntil !== null &&
              `, ${t('age', { from: age.ageFrom, until: age.ageUntil })}`}
            : {t(`domain:segmentUse.${use}`)}. {knows}
            {likeness !== null && ` ${t('likeness', { share: percent(likeness) })}`}
            {questions.length > 0 && (
              <ul>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
