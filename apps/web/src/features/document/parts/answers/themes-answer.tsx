import { useTranslation } from 'react-i18next'
import { useDocumentFormats } from '../use-document-formats.ts'
import { Answer, type AnswerProps } from './answer.tsx'

/** What the posts are about, how much of each, what takes nothing from others, and which key messages a theme carries. */
export function ThemesAnswer({ content, lookup }: AnswerProps) {
  const { t } = useTranslation(['document', 'tactic', 'words'])
  const { percent } = useDocumentFormats()
  const { themes } = content.tactic
  if (themes.length === 0) return <Answer of='themes'>{t('tactic:summary.themesNone')}</Answer>
  return (
    <Answer of='themes'>
      <table>
        <thead>
          <tr>
            <th>{t('words:theme')}</th>
            <th>{t('share')}</th>
            <th>{t('tactic:themes.messages')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ id, name, share, messageIds, ownOnly }) => (
            <tr key={id}>
              <td>{ownOnly === true ? t('ownTheme', { theme: name }) : name}</td>
              <td>{percent(share)}</td>
              <td>
                {messageIds.length === 0
                  ? t('tactic:themes.allFit')
                  : messageIds.flatMap((message) => lookup.messages.get(message)?.text ?? []).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Answer>
  )
}
