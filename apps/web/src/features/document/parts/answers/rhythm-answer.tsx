import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../../../lib/format.ts'
import { windowWords } from '../../../../shared/rhythm/window-words.ts'
import { ScrollRegion } from '../../../../ui/scroll-region.tsx'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** How often, on which days and hours, and in what form, by channel. */
export function RhythmAnswer({ content, lookup }: AnswerProps) {
  const { t } = useTranslation(['document', 'tactic', 'words'])
  const { language, division, percent } = useDocumentFormats()
  const channels = content.tactic.rhythm
  if (channels.length === 0) return <Answer of='rhythm'>{t('tactic:summary.rhythmNone')}</Answer>
  return (
    <Answer of='rhythm'>
      <ScrollRegion label={t('tactic:section.rhythm.name')}>
        <table>
          <thead>
            <tr>
              <th>{t('words:channel')}</th>
              <th>{t('perWeek')}</th>
              <th>{t('times')}</th>
              <th>{t('words:format')}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map(({ id, name, frequency, windows, formatShares }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{formatPosts(frequency, language)}</td>
                <td>{windowWords(windows, { t, language })}</td>
                <td>
                  {formatShares.length === 0
                    ? t('tactic:formats.isFree')
                    : division(formatShares, lookup.formats)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {content.tactic.audienceLoss > 0 && (
        <p>{t('compareHours', { share: percent(content.tactic.audienceLoss) })}</p>
      )}
    </Answer>
  )
}
