import { useTranslation } from 'react-i18next'
import { useSegmentName } from '../../../shared/posts/use-segment-name.ts'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 2: whom it is for. */
export function SegmentsPart({ content: { segments } }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'domain', 'strategy'])
  const { percent } = useDocumentFormats()
  const segmentName = useSegmentName()
  return (
    <>
      <h2 id='document-segments'>2. {t('strategy:segments.name')}</h2>
      {segments.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      <ul>
        {segments.map(({ id, share, use, knows, questions, likeness, ...segment }) => (
          <li key={id}>
            <b>{segmentName(segment)}</b>, {percent(share)}: {t(`domain:segmentUse.${use}`)}. {knows}
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
