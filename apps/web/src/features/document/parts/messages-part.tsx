import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** A place between two ends, −2 to 2, as one of three words. */
function levelOf(value: number): 'low' | 'middle' | 'high' {
  return value < 0 ? 'low' : value > 0 ? 'high' : 'middle'
}

/** Step 4: what is told, to whom and for what. */
export function MessagesPart({ content: { messages }, lookup }: Pick<DocumentProps, 'content' | 'lookup'>) {
  const { t } = useTranslation(['document', 'strategy', 'words'])
  const { percent } = useDocumentFormats()
  return (
    <>
      <h2 id='document-messages'>4. {t('strategy:messages.name')}</h2>
      {messages.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      <ol>
        {messages.map(({ id, text, proof, goalIds, segmentIds, register, appeal, mood, share }) => (
          <li key={id}>
            <b>{text}</b>, {percent(share)}
            {proof !== '' && `. ${proof}`}
            <div className={classes.dim}>
              {[
                ...goalIds.map((goal) => lookup.goals.get(goal)?.name),
                ...segmentIds.map((segment) => lookup.segments.get(segment)?.name),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            <div className={classes.dim}>
              {[
                t(`register.${levelOf(register)}`),
                t(`appeal.${levelOf(appeal)}`),
                t(`words:mood.${mood}`).toLocaleLowerCase(),
              ].join(', ')}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
