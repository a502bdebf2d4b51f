import { useTranslation } from 'react-i18next'
import { formatHours } from '../../../lib/format.ts'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 6: how. */
export function TacticPart({ basis: { strategy, tactic } }: Pick<DocumentProps, 'basis'>) {
  const { t } = useTranslation(['document', 'strategy', 'words'])
  const { language, percent } = useDocumentFormats()
  const themes = tactic.themes.filter(({ retired }) => !retired)
  return (
    <>
      <h2>6. {t('strategy:tactic.name')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('words:theme')}</th>
            <th>{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ id, name, share }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('tactic', {
          own: percent(tactic.ownShare),
          inviting: percent(tactic.invitingShare),
          reserve: percent(tactic.reserveShare),
        })}
      </p>
      {tactic.quietHolidayYears.length > 0 && strategy.country !== 'other' && (
        <p>
          {t('quiet', {
            years: new Intl.ListFormat(language).format(tactic.quietHolidayYears.map(String)),
          })}
        </p>
      )}
      <ul>
        {strategy.people.map(({ id, name, weeklyMinutes }) => (
          <li key={id}>{t('person', { name, hours: formatHours(weeklyMinutes, language) })}</li>
        ))}
      </ul>
      {tactic.toneOfVoice.text !== '' && (
        <>
          <h3>{t('tone')}</h3>
          <p className={classes.prose}>{tactic.toneOfVoice.text}</p>
        </>
      )}
    </>
  )
}
