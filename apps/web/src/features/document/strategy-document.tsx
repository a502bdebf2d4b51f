import { satisfactions } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate, formatHours, formatNumber, formatPosts, formatShare } from '../../lib/format.ts'
import type { Groundwork } from '../../lib/use-groundwork.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import classes from './document.module.css'

interface Props {
  basis: PostBasis
  groundwork: Groundwork
  /** How often a tactic was applied. */
  versions: number
}

/** The whole strategy in words and tables: what a manager hands to her director. */
export function StrategyDocument({ basis, groundwork, versions }: Props) {
  const { t } = useTranslation(['document', 'strategy', 'groundwork', 'words', 'domain'])
  const { language } = useWorkspace()
  const { strategy, tactic, lookup } = basis
  const percent = (share: number) => `${formatShare(share, language)}%`
  const figure = (value: number, unit: string) =>
    [formatNumber(value, language, 2), unit].filter(Boolean).join(' ')
  const date = (on: string) => formatDate(on, language, 'numeric')
  const lastAsked = groundwork.inventories.at(-1)
  const themes = tactic.themes.filter(({ retired }) => !retired)
  return (
    <>
      <h2>{t('strategy:goals.name')}</h2>
      {strategy.goals.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      {strategy.goals.map(({ id, name, kind, objective }) => (
        <section key={id}>
          <h3>
            {name} <span className={classes.dim}>({t(`strategy:goals.kinds.${kind}`)})</span>
          </h3>
          {objective !== '' && <p>{objective}</p>}
          <ul>
            {groundwork.kpis
              .filter(({ goalId }) => goalId === id)
              .map((kpi) => (
                <li key={kpi.id}>
                  {kpi.name}:{' '}
                  {t('groundwork:kpi.course', {
                    from: figure(kpi.baseline, kpi.unit),
                    to: figure(kpi.target, kpi.unit),
                    date: date(kpi.dueOn),
                  })}{' '}
                  <span className={classes.dim}>{kpi.method}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {strategy.routines.length > 0 && (
        <>
          <h3>{t('groundwork:routine.title')}</h3>
          <ul>
            {strategy.routines.map(({ id, name, minutes, ownerId }) => (
              <li key={id}>
                {t('groundwork:routine.line', { name, minutes })}
                {ownerId !== null && ` · ${lookup.people.get(ownerId)?.name ?? ''}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>1. {t('strategy:start.name')}</h2>
      {lastAsked === undefined ? (
        <p className={classes.dim}>{t('nothing')}</p>
      ) : (
        <>
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
      <h2>2. {t('strategy:segments.name')}</h2>
      <ul>
        {strategy.segments.map(({ id, name, share, use, knows, questions }) => (
          <li key={id}>
            <b>{name}</b>, {percent(share)}: {t(`domain:segmentUse.${use}`)}. {knows}
            {questions.length > 0 && (
              <ul>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <h2>3. {t('strategy:competitors.name')}</h2>
      {groundwork.competitors.length === 0 && <p className={classes.dim}>{t('nothing')}</p>}
      {groundwork.competitors.map(({ id, name, works }) => (
        <section key={id}>
          <h3>{name}</h3>
          <p className={classes.prose}>{works}</p>
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
      <h2>4. {t('strategy:messages.name')}</h2>
      <ol>
        {strategy.keyMessages.map(({ id, text, proof, goalIds, segmentIds, priority }) => (
          <li key={id}>
            <b>{text}</b>, {percent(priority)}
            {proof !== '' && `. ${proof}`}
            <div className={classes.dim}>
              {[
                ...goalIds.map((goal) => lookup.goals.get(goal)?.name),
                ...segmentIds.map((segment) => lookup.segments.get(segment)?.name),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ol>
      <h2>5. {t('strategy:channels.name')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('words:channel')}</th>
            <th>{t('role')}</th>
            <th>{t('perWeek')}</th>
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
      <h2>7. {t('strategy:adjust.name')}</h2>
      <p>
        {t('rhythm', { count: groundwork.notes.reviewWeeks })} {t('versions', { count: versions })}
      </p>
      {groundwork.notes.reputation !== '' && (
        <>
          <h3>{t('groundwork:reputation.title')}</h3>
          <p className={classes.prose}>{groundwork.notes.reputation}</p>
          <p className={classes.prose}>{groundwork.notes.contacts}</p>
        </>
      )}
    </>
  )
}
