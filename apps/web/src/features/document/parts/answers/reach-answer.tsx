import { useTranslation } from 'react-i18next'
import { windowWords } from '../../../../shared/rhythm/window-words.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** When somebody answers: by person and channel, in days and hours. */
export function ReachAnswer({ content: { tactic }, lookup }: AnswerProps) {
  const { t } = useTranslation('tactic')
  const { language } = useDocumentFormats()
  return (
    <Answer of='reach'>
      {tactic.reach.length === 0 && <p>{t('summary.reachNone')}</p>}
      <ul>
        {tactic.reach.map(({ personId, channelId, hours }) => {
          const who = personId === null ? t('reach.anyone') : lookup.people.get(personId)?.name
          const where = channelId === null ? t('reach.all') : lookup.channels.get(channelId)?.name
          const windows = hours.map((one) => ({ ...one, weight: 1 }))
          return (
            <li key={`${personId} ${channelId}`}>
              {who}, {where}: {windowWords(windows, { t, language })}
            </li>
          )
        })}
      </ul>
    </Answer>
  )
}
