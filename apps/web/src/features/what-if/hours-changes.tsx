import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatHours } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ChangeBar } from './change-bar.tsx'
import type { HoursChange } from './changes.ts'
import classes from './what-if.module.css'

/** Hours of work a week before and after, person by person, against the hours there are. */
export function HoursChanges({ hours, lookup }: { hours: readonly HoursChange[]; lookup: PostLookup }) {
  const { t } = useTranslation('whatIf')
  const { language } = useWorkspace()
  if (hours.length === 0) return null
  return (
    <section className={classes.part}>
      <div className={classes.partHead}>
        <h3>{t('hours.title')}</h3>
      </div>
      <ul className={classes.lines}>
        {hours.map(({ personId, before, after, capacity, overWeeks }) => {
          const name = lookup.people.get(personId)?.name ?? ''
          const was = formatHours(before, language)
          const is = formatHours(after, language)
          const figures = { name, before: was, after: is, capacity: formatHours(capacity, language) }
          return (
            <li key={personId} className={classes.line}>
              <span className={classes.name} title={name} aria-hidden>
                {name}
              </span>
              <ChangeBar
                before={before}
                after={after}
                target={capacity}
                most={Math.max(before, after, capacity)}
                colour={after > capacity ? 'var(--warm)' : 'var(--accent)'}
              />
              <span className={classes.figures} aria-hidden>
                {t(was === is ? 'hours.figures' : 'hours.figuresFrom', figures)}
              </span>
              <VisuallyHidden>{t('hours.spoken', figures)}</VisuallyHidden>
              {overWeeks > 0 && <span className={classes.over}>{t('hours.over', { count: overWeeks })}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
