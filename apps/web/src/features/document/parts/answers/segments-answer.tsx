import { useTranslation } from 'react-i18next'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** Who is spoken to where: the channels that do not follow the division of the segments. */
export function SegmentsAnswer({ content: { tactic }, lookup }: AnswerProps) {
  const { t } = useTranslation('tactic')
  const { division } = useDocumentFormats()
  const own = tactic.segments
  return (
    <Answer of='segments'>
      {own.length === 0 && <p>{t('summary.segmentsFollow')}</p>}
      <ul>
        {own.map(({ channelId, segmentShares }) => (
          <li key={channelId}>
            {lookup.channels.get(channelId)?.name}: {division(segmentShares, lookup.segments)}
          </li>
        ))}
      </ul>
    </Answer>
  )
}
