import { goalWeights } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from '../document.module.css'
import type { DocumentProps } from './document-props.ts'
import { useDocumentFormats } from './use-document-formats.ts'
import { useKpiStates } from '../../../shared/kpis/use-kpi-states.ts'

/** What is to be reached, how it is measured and how that stands, and what comes back every week. */
export function GoalsPart({ content, lookup }: Pick<DocumentProps, 'content' | 'lookup'>) {
  const { t } = useTranslation(['document', 'groundwork', 'strategy'])
  const { date } = useDocumentFormats()
  const states = useKpiStates(content)
  return (
    <>
      <h2 id='document-goals'>{t('strategy:goals.name')}</h2>
      {content.goals.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      {content.goals.map(({ id, name, kind, objective, weight }) => (
        <section key={id}>
          <h3>
            {name}{' '}
            <span className={classes.dim}>
              ({t(`strategy:goals.kinds.${kind}`)}.{' '}
              {t(`strategy:goals.weights.level${goalWeights.find((one) => one === weight) ?? 3}`)})
            </span>
          </h3>
          {objective !== '' && <p>{objective}</p>}
          <ul>
            {states
              .filter(({ kpi }) => kpi.goalId === id)
              .map(({ kpi, now, baseline, target, words }) => (
                <li key={kpi.id}>
                  {kpi.name}:{' '}
                  {t('groundwork:kpi.course', { from: baseline, to: target, date: date(kpi.dueOn) })}{' '}
                  {now === null ? `${words}.` : t('kpiNow', { now, words })}
                  {kpi.method !== '' && <span className={classes.dim}> {kpi.method}</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {content.routines.length > 0 && (
        <>
          <h3>{t('groundwork:routine.title')}</h3>
          <ul>
            {content.routines.map(({ id, name, minutes, ownerId }) => (
              <li key={id}>
                {t('groundwork:routine.line', { name, minutes })}
                {ownerId !== null && ` · ${lookup.people.get(ownerId)?.name ?? ''}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
