import type { LocalDate } from '@cadans/domain'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { type PeriodKind, type ResultSection, resultSections } from '../../lib/addresses/results-search.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { ChordPage } from './chord-page.tsx'
import { PeriodPicker } from '../../shared/period/period-picker.tsx'
import { PlanPage } from './plan-page.tsx'
import { PostResults } from './post-results.tsx'
import { periodOf } from '../../shared/period/period-of.ts'
import { useOpeningDate } from '../../shared/period/use-opening-date.ts'
import { ResultsDeeds } from './results-deeds.tsx'

// The review is typed in, so it brings the schemas that check it.
const ReviewPage = lazy(async () => ({ default: (await import('../review/review-page.tsx')).ReviewPage }))

const route = getRouteApi('/w/$workspaceId/results')

/** What came of it: against the plan, by post, what strikes a chord, and the review that decides on it. */
export function ResultsRoom() {
  const { t } = useTranslation('results')
  const { today } = useWorkspace()
  const search = route.useSearch()
  const { section = 'plan', period = section === 'review' ? 'quarter' : 'month' } = search
  const opened = useOpeningDate(period, search.date)
  const navigate = route.useNavigate()
  const date = opened ?? today
  const horizon = periodOf(period, date)
  return (
    <>
      <PageHeader
        title={t('title')}
        side={
          <>
            <PeriodPicker
              period={period}
              date={date}
              onChange={(next) => void navigate({ search: { ...search, ...next }, replace: true })}
            />
            <ResultsDeeds section={section} horizon={horizon} date={date} />
          </>
        }
        tabs={
          <PageTabs
            label={t('section')}
            value={section}
            data={resultSections.map((value) => ({ value, label: t(`sections.${value}.name`) }))}
            onChange={(next) => void navigate({ search: { ...search, section: next }, replace: true })}
          />
        }
      />
      {opened === undefined ? (
        <CardsSkeleton cards={2} height={280} />
      ) : (
        <SectionPage section={section} period={period} date={date} />
      )}
    </>
  )
}

interface SectionProps {
  section: ResultSection
  period: PeriodKind
  date: LocalDate
}

function SectionPage({ section, period, date }: SectionProps) {
  const horizon = periodOf(period, date)
  return (
    <>
      {section === 'plan' && <PlanPage key={horizon.from} period={period} date={date} />}
      {section === 'posts' && <PostResults key={horizon.from} horizon={horizon} />}
      {section === 'chord' && <ChordPage until={horizon.until} />}
      {section === 'review' && (
        <Suspense fallback={<CardsSkeleton cards={3} height={200} />}>
          <ReviewPage horizon={horizon} />
        </Suspense>
      )}
    </>
  )
}
