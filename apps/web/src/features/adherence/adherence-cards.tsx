import type { Horizon } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChartNoAxesColumn } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { BudgetCard } from './budget-card.tsx'
import { FrequencyCard } from './frequency-card.tsx'
import { HoursCard } from './hours-card.tsx'
import { MixCards, ThemeCard } from './mix-cards.tsx'
import { type Behind, PostsBehind } from '../../shared/posts/posts-behind.tsx'
import classes from './results.module.css'

/** The calendar against the plan, over a period. */
export function AdherenceCards({ horizon }: { horizon: Horizon }) {
  const { workspaceId } = useWorkspace()
  const query = useQuery(
    trpc.adherence.get.queryOptions({ workspaceId, horizon }, { placeholderData: (before) => before }),
  )
  const { basis, error, retry } = usePostBasis()
  const [behind, setBehind] = useState<Behind | null>(null)
  const figures = query.data
  if (query.error !== null || error !== null) {
    return (
      <ErrorState
        error={query.error ?? error}
        onRetry={() => {
          void query.refetch()
          retry()
        }}
      />
    )
  }
  if (figures === undefined || basis === undefined) return <CardsSkeleton cards={3} height={220} />
  if (figures.frequency.length === 0) {
    const { channels } = basis.tactic
    return <NothingWanted hasFrequency={channels.some(({ frequency }) => frequency > 0)} />
  }
  const { lookup } = basis
  return (
    <>
      <div className={classes.cards} aria-busy={query.isPlaceholderData}>
        <FrequencyCard
          cells={figures.frequency}
          horizon={figures.horizon}
          lookup={lookup}
          onOpen={setBehind}
        />
        <ThemeCard mixes={figures.mixes} lookup={lookup} onOpen={setBehind} />
        <MixCards mixes={figures.mixes} lookup={lookup} onOpen={setBehind} />
        <HoursCard cells={figures.hours} horizon={figures.horizon} lookup={lookup} onOpen={setBehind} />
        <BudgetCard lines={figures.budgets} lookup={lookup} onOpen={setBehind} />
      </div>
      <PostsBehind behind={behind} horizon={horizon} lookup={lookup} onClose={() => setBehind(null)} />
    </>
  )
}

/** Nothing is wanted: there is no frequency yet, or the calendar begins after this period. */
function NothingWanted({ hasFrequency }: { hasFrequency: boolean }) {
  const { t } = useTranslation('adherence')
  const { workspaceId } = useWorkspace()
  const params = { workspaceId }
  return (
    <EmptyState
      icon={ChartNoAxesColumn}
      title={t(hasFrequency ? 'notBegunTitle' : 'emptyTitle')}
      text={t(hasFrequency ? 'notBegunText' : 'emptyText')}
      action={
        <Button
          renderRoot={(props) => (
            <Link
              to={hasFrequency ? '/w/$workspaceId/calendar' : '/w/$workspaceId/tactic'}
              params={params}
              {...props}
            />
          )}
        >
          {t(hasFrequency ? 'toCalendar' : 'emptyAction')}
        </Button>
      }
    />
  )
}
