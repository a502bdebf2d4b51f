import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdherenceCards } from '../adherence/adherence-cards.tsx'
import { ReviewPage } from '../review/review-page.tsx'
import { ChordPage } from './chord-page.tsx'
import { PeriodPicker } from '../../shared/period/period-picker.tsx'
import { PostResults } from './post-results.tsx'
import { periodOf } from '../../shared/period/period-of.ts'
import { resultSections } from '../../lib/addresses/results-search.ts'
import classes from './results.module.css'

const route = getRouteApi('/w/$workspaceId/results')

/** What came of it: against the plan, by post, what strikes a chord, and the review that decides on it. */
export function ResultsRoom() {
  const { t } = useTranslation('results')
  const { today } = useWorkspace()
  const search = route.useSearch()
  const { section = 'plan', period = section === 'review' ? 'quarter' : 'month', date = today } = search
  const navigate = route.useNavigate()
  const horizon = periodOf(period, date)
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(`sections.${section}.subtitle`)}
        controls={
          <>
            <SegmentedControl
              className={classes.sections ?? ''}
              aria-label={t('section')}
              value={section}
              onChange={(next) => {
                const wanted = resultSections.find((one) => one === next) ?? 'plan'
                void navigate({ search: { ...search, section: wanted }, replace: true })
              }}
              data={resultSections.map((one) => ({ value: one, label: t(`sections.${one}.name`) }))}
            />
            <PeriodPicker
              period={period}
              date={date}
              onChange={(next) => void navigate({ search: { ...search, ...next }, replace: true })}
            />
          </>
        }
      />
      {section === 'plan' && <AdherenceCards key={horizon.from} horizon={horizon} />}
      {section === 'posts' && <PostResults key={horizon.from} horizon={horizon} />}
      {section === 'chord' && <ChordPage until={horizon.until} />}
      {section === 'review' && <ReviewPage horizon={horizon} />}
    </>
  )
}
