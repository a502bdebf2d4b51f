import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../../../lib/format.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** What comes on days of its own: campaigns, milestones and rubrics, the room that is kept, and the days that stay quiet. */
export function MomentsAnswer({ content: { tactic }, lookup }: AnswerProps) {
  const { t } = useTranslation(['document', 'tactic'])
  const { language, date, percent } = useDocumentFormats()
  const { campaigns, milestones, rubrics, closedDays, quietYears } = tactic
  const period = (days: { from: string; until: string }) =>
    t('tactic:summary.closed', { from: date(days.from), until: date(days.until) })
  return (
    <>
      <Answer of='campaigns'>
        {campaigns.length === 0 && <p>{t('tactic:summary.campaignsNone')}</p>}
        <ul>
          {campaigns.map(({ id, name, ...days }) => (
            <li key={id}>
              {name}, {period(days)}
            </li>
          ))}
        </ul>
      </Answer>
      <Answer of='milestones'>
        {milestones.length === 0 && <p>{t('tactic:summary.milestonesNone')}</p>}
        <ul>
          {milestones.map(({ id, name, date: day, days }) => (
            <li key={id}>
              {name}, {date(day)}
              {days.length > 1 && `, ${t('milestonePosts', { count: days.length })}`}
            </li>
          ))}
        </ul>
      </Answer>
      <Answer of='rubrics'>
        {rubrics.length === 0 && <p>{t('tactic:summary.rubricsNone')}</p>}
        <ul>
          {rubrics.map(({ id, name, weekday, time, channelId }) => (
            <li key={id}>
              {t('tactic:summary.rubric', { name, day: formatWeekday(weekday, language), time })},{' '}
              {lookup.channels.get(channelId)?.name}
            </li>
          ))}
        </ul>
      </Answer>
      <Answer of='room'>
        <p>
          {t('room', { inviting: percent(tactic.invitingShare), reserve: percent(tactic.reserveShare) })}{' '}
          {tactic.reuseShare > 0 && t('reuse', { share: percent(tactic.reuseShare) })}
        </p>
      </Answer>
      <Answer of='closed'>
        {quietYears.length > 0 && (
          <p>
            {t('quiet', {
              years: new Intl.ListFormat(language).format(quietYears.map(String)),
            })}
          </p>
        )}
        {closedDays.length === 0 && quietYears.length === 0 && <p>{t('tactic:summary.closedNone')}</p>}
        <ul>
          {closedDays.map(({ id, reason, ...days }) => (
            <li key={id}>{[period(days), reason].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
      </Answer>
    </>
  )
}
