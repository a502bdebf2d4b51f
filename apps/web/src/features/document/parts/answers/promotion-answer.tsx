import { useTranslation } from 'react-i18next'
import { formatMoney } from '../../../../lib/format.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** What is paid for: the ceiling, which posts, and what runs on without a post. */
export function PromotionAnswer({ content: { tactic }, lookup }: AnswerProps) {
  const { t } = useTranslation(['document', 'tactic', 'words'])
  const { language } = useDocumentFormats()
  const { ceilingCents, rules, lines } = tactic
  if (ceilingCents === 0 && lines.length === 0) {
    return <Answer of='promotion'>{t('tactic:summary.promotionNone')}</Answer>
  }
  const money = (cents: number) => formatMoney(cents, language)
  return (
    <Answer of='promotion'>
      <p>{t('ceiling', { ceiling: money(ceilingCents) })}</p>
      <ul>
        {rules.map(({ id, name, amountCents, ...only }) => {
          const about = [
            ...only.channelIds.map((one) => lookup.channels.get(one)?.name),
            ...only.roles.map((role) => t(`words:role.${role}`).toLocaleLowerCase()),
            ...only.segmentIds.map((one) => lookup.segments.get(one)?.name),
            ...only.themeIds.map((one) => lookup.themes.get(one)?.name),
            ...only.formatIds.map((one) => lookup.formats.get(one)?.name),
            ...only.goalIds.map((one) => lookup.goals.get(one)?.name),
            ...only.campaignIds.map((one) => lookup.campaigns.get(one)?.name),
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
