import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../../../lib/format.ts'
import { useWorkspace } from '../../../../lib/workspace.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** What comes on days of its own: campaigns and rubrics, the room that is kept, and the days that stay quiet. */
export function MomentsAnswer({ basis: { strategy, tactic, lookup } }: AnswerProps) {
  const { t } = useTranslation(['document', 'tactic'])
  const { today } = useWorkspace()
  const { language, date, percent } = useDocumentFormats()
  const coming = strategy.campaigns.filter(({ until }) => until >= today)
  const closed = strategy.closedDays.filter(({ until }) => until >= today)
  const period = (days: { from: string; until: string }) =>
    t('tactic:summary.closed', { from: date(days.from), until: date(days.until) })
  return (
    <>
      <Answer of='campaigns'>
        {coming.length === 0 && <p>{t('tactic:summary.campaignsNone')}</p>}
        <ul>
          {coming.map(({ id, name, ...days }) => (
            <li key={id}>
              {name}, {period(days)}
            </li>
          ))}
        </ul>
      </Answer>
      <Answer of='rubrics'>
        {strategy.rubrics.length === 0 && <p>{t('tactic:summary.rubricsNone')}</p>}
        <ul>
          {strategy.rubrics.map(({ id, name, weekday, time, channelId }) => (
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
          {tactic.reuse.share > 0 && t('reuse', { share: percent(tactic.reuse.share) })}
        </p>
      </Answer>
      <Answer of='closed'>
        {tactic.quietHolidayYears.length > 0 && strategy.country !== 'other' && (
          <p>
            {t('quiet', {
              years: new Intl.ListFormat(language).format(tactic.quietHolidayYears.map(String)),
            })}
          </p>
        )}
        {closed.length === 0 && tactic.quietHolidayYears.length === 0 && (
          <p>{t('tactic:summary.closedNone')}</p>
        )}
        <ul>
          {closed.map(({ id, reason, ...days }) => (
            <li key={id}>{[period(days), reason].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
      </Answer>
    </>
  )
}
