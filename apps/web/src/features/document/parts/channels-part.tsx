import { channelScore } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../../lib/format.ts'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 5: where, how often, and what is taken for granted. */
export function ChannelsPart({
  basis: { strategy, tactic },
  groundwork,
}: Pick<DocumentProps, 'basis' | 'groundwork'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy', 'words'])
  const { language, percent } = useDocumentFormats()
  const scoreOf = (id: string) => {
    const scores = groundwork.channelChoices.find(({ channelId }) => channelId === id)?.scores
    const score = scores === undefined ? null : channelScore(scores, groundwork.notes.weights)
    return score === null ? '' : percent(score)
  }
  return (
    <>
      <h2>5. {t('strategy:channels.name')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('words:channel')}</th>
            <th>{t('role')}</th>
            <th>{t('perWeek')}</th>
            <th>{t('score')}</th>
          </tr>
        </thead>
        <tbody>
          {strategy.channels.map(({ id, name, role }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{t(`words:role.${role}`)}</td>
              <td>
                {formatPosts(
                  tactic.channels.find(({ channelId }) => channelId === id)?.frequency ?? 0,
                  language,
                )}
              </td>
              <td>{scoreOf(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groundwork.assumptions.length > 0 && (
        <>
          <h3>{t('groundwork:assumption.title')}</h3>
          <ul>
            {groundwork.assumptions.map(({ id, text, status }) => (
              <li key={id}>
                {text} <span className={classes.dim}>({t(`groundwork:assumption.statuses.${status}`)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
