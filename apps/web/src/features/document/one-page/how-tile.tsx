import { useTranslation } from 'react-i18next'
import { formatHours, formatMoney } from '../../../lib/format.ts'
import type { DocumentProps } from '../parts/document-props.ts'
import { useDocumentFormats } from '../parts/use-document-formats.ts'
import { Tile } from './tile.tsx'
import classes from './one-page.module.css'

/** How it sounds, what is our own, who makes it and what is paid. */
export function HowTile({ content: { tactic } }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'strategy', 'tactic'])
  const { language, percent } = useDocumentFormats()
  const minutes = tactic.people.reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0)
  return (
    <Tile title={t('strategy:tactic.name')}>
      <p>
        {t('tactic', {
          own: percent(tactic.ownShare),
          inviting: percent(tactic.invitingShare),
          reserve: percent(tactic.reserveShare),
        })}
      </p>
      <p>
        {t('tactic:summary.people', { count: tactic.people.length, hours: formatHours(minutes, language) })}
        {tactic.ceilingCents > 0 &&
          ` · ${t('ceiling', { ceiling: formatMoney(tactic.ceilingCents, language) })}`}
      </p>
      {tactic.tone.text !== '' && <p className={classes.tone}>{tactic.tone.text}</p>}
    </Tile>
  )
}
