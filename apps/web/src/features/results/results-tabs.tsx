import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ResultSection, resultSections, type ResultsSearch } from '../../lib/addresses/results-search.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './results-tabs.module.css'

/** The parts of the results, in a row of their own that stands still whatever is above it. */
export function ResultsTabs({ section, search }: { section: ResultSection; search: ResultsSearch }) {
  const { t } = useTranslation('results')
  const { workspaceId } = useWorkspace()
  return (
    <nav aria-label={t('section')} className={classes.tabs}>
      {resultSections.map((one) => (
        <Link
          key={one}
          to='/w/$workspaceId/results'
          params={{ workspaceId }}
          search={{ ...search, section: one }}
          replace
          className={classes.tab}
          {...(one === section && { 'aria-current': 'page' })}
        >
          {t(`sections.${one}.name`)}
        </Link>
      ))}
    </nav>
  )
}
