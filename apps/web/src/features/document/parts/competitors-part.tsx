import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import { AccountFigures } from './account-figures.tsx'
import type { DocumentProps } from './document-props.ts'

/** Step 3: who else speaks to them, and what was seen there. */
export function CompetitorsPart({ content: { competitors } }: Pick<DocumentProps, 'content'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  return (
    <>
      <h2 id='document-competitors'>3. {t('strategy:competitors.name')}</h2>
      {competitors.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      {competitors.map(({ id, name, works, accounts, seen }) => (
        <section key={id}>
          <h3>{name}</h3>
          <p className={classes.prose}>{works}</p>
          <AccountFigures snapshots={accounts} />
          <ul>
            {seen.map(({ id: own, kind, text, verdict }) => (
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
