import { useTranslation } from 'react-i18next'
import { formatHours } from '../../../../lib/format.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import classes from '../../document.module.css'
import { Answer, type AnswerProps } from './answer.tsx'

/** In which forms, and what each asks of the people who make it. */
export function FormatsAnswer({ content: { tactic } }: AnswerProps) {
  const { t } = useTranslation('document')
  const { language } = useDocumentFormats()
  return (
    <Answer of='formats'>
      {tactic.formats.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      <ul>
        {tactic.formats.map(({ id, name, ownMinutes, leadDays }) => (
          <li key={id}>
            {t('formatAsks', { name, hours: formatHours(ownMinutes, language), count: leadDays })}
          </li>
        ))}
      </ul>
    </Answer>
  )
}
