import { useTranslation } from 'react-i18next'
import { formatHours, formatMoney } from '../../../../lib/format.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** Who makes it: one's own people with their hours, and hired help with what it costs. */
export function PeopleAnswer({ content: { tactic } }: AnswerProps) {
  const { t } = useTranslation(['document', 'domain', 'tactic'])
  const { language } = useDocumentFormats()
  const { people, hired } = tactic
  return (
    <Answer of='people'>
      <ul>
        {people.map(({ id, name, weeklyMinutes }) => (
          <li key={id}>{t('person', { name, hours: formatHours(weeklyMinutes, language) })}</li>
        ))}
        {hired.map(({ id, name, kind, costCents, monthlyCents }) => (
          <li key={id}>
            {t(`hired.${kind}`, {
              name,
              cost: formatMoney(costCents, language),
              monthly: formatMoney(monthlyCents, language),
            })}
          </li>
        ))}
      </ul>
      {hired.length === 0 && <p>{t('tactic:people.empty')}</p>}
    </Answer>
  )
}
