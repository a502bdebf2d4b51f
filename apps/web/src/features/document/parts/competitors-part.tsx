import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import { AccountFigures } from './account-figures.tsx'
import type { DocumentProps } from './document-props.ts'

/** Step 3: who else speaks to them, and what was seen there. */
export function CompetitorsPart({ groundwork }: Pick<DocumentProps, 'groundwork'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  return (
    <>
      <h2>3. {t('strategy:competitors.name')}</h2>
      {groundwork.competitors.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      {groundwork.competitors.map(({ id, name, works }) => (
        <section key={id}>
          <h3>{name}</h3>
          <p className={classes.prose}>{works}</p>
          <AccountFigures
            snapshots={groundwork.snapshots.filter(({ competitorId }) => competitorId === id)}
          />
          <ul>
            {groundwork.observations
              .filter(({ competitorId }) => competitorId === id)
              .map(({ id: own, kind, text, verdict }) => (
                <li key={own}>
                  {t(`groundwork:observation.kinds.${kind}`)}: {text}{' '}
                  <span className={classes.dim}>
                    ({t(`groundwork:observation.verdicts.${verdict}`).toLocaleLowerCase()})
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
