import { useTranslation } from 'react-i18next'
import { formatMoney } from '../../../../lib/format.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** What is paid for: the ceiling, which posts, and what runs on without a post. */
export function PromotionAnswer({ basis: { tactic, lookup } }: AnswerProps) {
  const { t } = useTranslation(['document', 'tactic'])
  const { language } = useDocumentFormats()
  const { monthlyCeilingCents, rules, lines } = tactic.promotion
  if (monthlyCeilingCents === 0 && lines.length === 0) {
    return <Answer of='promotion'>{t('tactic:summary.promotionNone')}</Answer>
  }
  const money = (cents: number) => formatMoney(cents, language)
  return (
    <Answer of='promotion'>
      <p>{t('ceiling', { ceiling: money(monthlyCeilingCents) })}</p>
      <ul>
        {rules.map(({ id, name, amountCents, themeIds, formatIds, goalIds }) => {
          const about = [
            ...themeIds.map((one) => lookup.themes.get(one)?.name),
            ...formatIds.map((one) => lookup.formats.get(one)?.name),
            ...goalIds.map((one) => lookup.goals.get(one)?.name),
          ].filter((one) => one !== undefined)
          return (
            <li key={id}>
              {t('rule', { name, amount: money(amountCents) })}
              {about.length > 0 && ` (${about.join(', ')})`}
            </li>
          )
        })}
        {lines.map(({ id, name, monthlyCents }) => (
          <li key={id}>{t('line', { name, monthly: money(monthlyCents) })}</li>
        ))}
      </ul>
    </Answer>
  )
}
