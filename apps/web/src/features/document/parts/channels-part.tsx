import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../../lib/format.ts'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 5: where, how often, and what is taken for granted. */
export function ChannelsPart({ content }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy', 'words'])
  const { language, percent } = useDocumentFormats()
  return (
    <>
      <h2 id='document-channels'>5. {t('strategy:channels.name')}</h2>
      {content.channels.length === 0 ? (
        <p className={classes.dim}>{t('nothing')}</p>
      ) : (
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
            {content.channels.map(({ id, name, role, frequency, score }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{t(`words:role.${role}`)}</td>
                <td>{formatPosts(frequency, language)}</td>
                <td>{score === null ? '' : percent(score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {content.assumptions.length > 0 && (
        <>
          <h3>{t('groundwork:assumption.title')}</h3>
          <ul>
            {content.assumptions.map(({ id, text, status }) => (
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
