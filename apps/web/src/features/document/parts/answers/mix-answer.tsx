import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../../lib/format.ts'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** How much is our own, on which channels that differs, and where the rest comes from. */
export function MixAnswer({ content: { tactic }, lookup }: AnswerProps) {
  const { t } = useTranslation(['document', 'domain', 'tactic'])
  const { language, percent } = useDocumentFormats()
  const { sources } = tactic
  return (
    <>
      <Answer of='mix'>
        <p>
          {t('tactic:summary.mix', {
            own: formatShare(tactic.ownShare, language),
            curated: formatShare(1000 - tactic.ownShare, language),
          })}
        </p>
        <ul>
          {tactic.ownOn.map(({ channelId, ownShare }) => (
            <li key={channelId}>
              {t('ownOn', {
                channel: lookup.channels.get(channelId)?.name ?? '',
                share: percent(ownShare),
              })}
            </li>
          ))}
        </ul>
      </Answer>
      <Answer of='sources'>
        {sources.length === 0 ? (
          <p>{t('tactic:summary.sourcesNone')}</p>
        ) : (
          <ul>
            {sources.map(({ id, name, kind, link }) => (
              <li key={id}>
                {name} ({t(`domain:sourceKind.${kind}`).toLocaleLowerCase()}) {link}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </>
  )
}
