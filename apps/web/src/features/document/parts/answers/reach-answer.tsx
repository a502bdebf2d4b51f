import { useTranslation } from 'react-i18next'
import { windowWords } from '../../../../shared/rhythm/window-words.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** When somebody answers: by person and channel, in days and hours. */
export function ReachAnswer({ basis: { tactic, lookup } }: AnswerProps) {
  const { t } = useTranslation('tactic')
  const { language } = useDocumentFormats()
  const duties = Map.groupBy(
    tactic.reachability,
    ({ personId, channelId }) => `${personId ?? ''} ${channelId ?? ''}`,
  )
  return (
    <Answer of='reach'>
      {duties.size === 0 && <p>{t('summary.reachNone')}</p>}
      <ul>
        {[...duties].map(([key, hours]) => {
          const personId = hours[0]?.personId ?? null
          const channelId = hours[0]?.channelId ?? null
          const who = personId === null ? t('reach.anyone') : lookup.people.get(personId)?.name
          const where = channelId === null ? t('reach.all') : lookup.channels.get(channelId)?.name
          const windows = hours.map(({ weekday, from, until }) => ({ weekday, from, until, weight: 1 }))
          return (
            <li key={key}>
              {who}, {where}: {windowWords(windows, { t, language })}
            </li>
          )
        })}
      </ul>
    </Answer>
  )
}
