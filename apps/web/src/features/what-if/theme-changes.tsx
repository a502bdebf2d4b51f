import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { ChangeBar } from './change-bar.tsx'
import type { ShareChange } from './changes.ts'
import classes from './what-if.module.css'

/** The mix of themes before and after, each against its share. */
export function ThemeChanges({ themes, lookup }: { themes: readonly ShareChange[]; lookup: PostLookup }) {
  const { t } = useTranslation('whatIf')
  const { language } = useWorkspace()
  if (themes.length === 0) return null
  const most = Math.max(...themes.flatMap(({ before, after, target }) => [before, after, target]))
  const whole = (perMille: number) => formatNumber(perMille / 10, language, 0)
  return (
    <section className={classes.part}>
      <div className={classes.partHead}>
        <h3>{t('themes.title')}</h3>
        <span className={classes.hint}>{t('themes.hint')}</span>
      </div>
      <ul className={classes.lines}>
        {themes.map(({ id, before, after, target }) => {
          const theme = lookup.themes.get(id)
          const name = theme?.name ?? ''
          const figures = { before: whole(before), after: whole(after), target: whole(target), name }
          return (
            <li key={id} className={classes.line}>
              <span className={classes.name} title={name} aria-hidden>
                {name}
              </span>
              <ChangeBar
                before={before}
                after={after}
                target={target}
                most={most}
                colour={theme === undefined ? 'var(--dim)' : `var(--theme-${theme.colour})`}
              />
              <span className={classes.figures} aria-hidden>
                {t(figures.before === figures.after ? 'themes.figures' : 'themes.figuresFrom', figures)}
              </span>
              <VisuallyHidden>{t('themes.spoken', figures)}</VisuallyHidden>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
