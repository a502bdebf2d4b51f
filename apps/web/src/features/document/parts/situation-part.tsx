import { ownKinds, satisfactions } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import { AccountFigures } from './account-figures.tsx'
import type { DocumentProps } from './document-props.ts'
import { ObservationLines } from './observation-lines.tsx'
import { useDocumentFormats } from './use-document-formats.ts'

/** Step 1: how the accounts stand, what people think, and what was heard. */
export function SituationPart({ groundwork }: Pick<DocumentProps, 'groundwork'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  const { date } = useDocumentFormats()
  const lastAsked = groundwork.inventories.at(-1)
  const own = groundwork.snapshots.filter(({ competitorId }) => competitorId === null)
  const isWanted = (kind: string) => (ownKinds as readonly string[]).includes(kind)
  const heard = groundwork.observations.filter(
    ({ competitorId, kind }) => competitorId === null && isWanted(kind),
  )
  return (
    <>
      <h2>1. {t('strategy:start.name')}</h2>
      <AccountFigures snapshots={own} />
      {lastAsked === undefined ? (
        <p className={classes.dim}>{t('notAsked')}</p>
      ) : (
        <>
          <h3>{t('groundwork:start.satisfaction')}</h3>
          <p>{t('asked', { date: date(lastAsked.date) })}</p>
          <ul>
            {satisfactions.map((about) => (
              <li key={about}>
                {t(`groundwork:start.about.${about}`)}:{' '}
                {lastAsked[about] === null ? t('groundwork:start.unasked') : `${lastAsked[about]} / 5`}
              </li>
            ))}
          </ul>
          <p className={classes.prose}>{lastAsked.words}</p>
        </>
      )}
      {heard.length > 0 && (
        <>
          <h3>{t('groundwork:observation.heard')}</h3>
          <ObservationLines observations={heard} />
        </>
      )}
    </>
  )
}
