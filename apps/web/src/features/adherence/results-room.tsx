import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ChartNoAxesColumn } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../posts/use-post-lookup.ts'
import { BudgetCard } from './budget-card.tsx'
import { FrequencyCard } from './frequency-card.tsx'
import { HoursCard } from './hours-card.tsx'
import { MixCards } from './mix-cards.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { type Behind, PostsBehind } from './posts-behind.tsx'
import { periodOf } from './results-period.ts'
import classes from './results.module.css'

const route = getRouteApi('/w/$workspaceId/results')

/** The calendar against the plan, for a week, a month or a quarter. */
export function ResultsRoom() {
  const { t } = useTranslation('adherence')
  const { workspaceId, today } = useWorkspace()
  const { period = 'month', date = today } = route.useSearch()
  const navigate = route.useNavigate()
  const horizon = periodOf(period, date)
  const query = useQuery(
    trpc.adherence.get.queryOptions({ workspaceId, horizon }, { placeholderData: (before) => before }),
  )
  const { basis, error, retry } = usePostBasis()
  const [behind, setBehind] = useState<Behind | null>(null)
  const figures = query.data

  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        controls={
          <PeriodPicker
            period={period}
            date={date}
            onChange={(search) => {
              setBehind(null)
              void navigate({ search, replace: true })
            }}
          />
        }
      />
      {query.error !== null || error !== null ? (
        <ErrorState
          error={query.error ?? error}
          onRetry={() => {
            void query.refetch()
            retry()
          }}
        />
      ) : figures === undefined || basis === undefined ? (
        <CardsSkeleton cards={3} height={220} />
      ) : figures.frequency.length === 0 ? (
        <EmptyState
          icon={ChartNoAxesColumn}
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={
            <Button
              renderRoot={(props) => <Link to='/w/$workspaceId/tactic' params={{ workspaceId }} {...props} />}
            >
              {t('emptyAction')}
            </Button>
          }
        />
      ) : (
        <div className={classes.cards} aria-busy={query.isPlaceholderData}>
          <FrequencyCard
            cells={figures.frequency}
            horizon={figures.horizon}
            lookup={basis.lookup}
            onOpen={setBehind}
          />
          <MixCards mixes={figures.mixes} lookup={basis.lookup} onOpen={setBehind} />
          <HoursCard
            cells={figures.hours}
            horizon={figures.horizon}
            lookup={basis.lookup}
            onOpen={setBehind}
          />
          <BudgetCard lines={figures.budgets} lookup={basis.lookup} onOpen={setBehind} />
        </div>
      )}
      {basis && (
        <PostsBehind
          behind={behind}
          horizon={horizon}
          lookup={basis.lookup}
          onClose={() => setBehind(null)}
        />
      )}
    </>
  )
}
