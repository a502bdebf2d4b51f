import type { PostCard } from '@cadans/domain'
import { Button, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useInbox } from '../../lib/use-inbox.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { OverloadCard } from '../../shared/hours/overload-card.tsx'
import { useAnswers } from '../../shared/posts/use-answers.ts'
import { type PostBasis, usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { DutyCard } from '../work/duty-card.tsx'
import { HeardCard } from '../work/heard-card.tsx'
import { WorkCard } from '../work/work-card.tsx'
import { AnswerCard } from './answer-card.tsx'
import { FirstSteps } from './first-steps.tsx'
import { MakeCard } from './make-card.tsx'
import { NextPlace } from './next-place.tsx'
import { PlaceCard } from './place-card.tsx'
import { type Scope, scopes, useScope } from './scope.ts'
import { type TodayLists, todayLists } from './today-lists.ts'
import type { TodayView } from './today-view.ts'
import { useSummary } from './use-summary.ts'
import { WeekCard } from './week-card.tsx'
import classes from './today.module.css'

const noFormats = { formats: new Map() }

/** The first room: what goes out today, what is to be made and who waits, in that order. */
export function TodayRoom() {
  const { workspaceId, me, language, today } = useWorkspace()
  const [scope, setScope] = useScope()
  // The day turns without a change in the workspace, so this is asked again each time the room is entered.
  const query = useQuery(trpc.today.get.queryOptions({ workspaceId }, { staleTime: 60_000 }))
  const { basis, error, retry } = usePostBasis()
  const { mayAnswer } = useAnswers(basis?.lookup ?? noFormats)
  const summary = useSummary()
  const view = query.data
  const lists = view && todayLists(view, { scope, personId: me.id, mayAnswer })
  const day = formatDate(today, language, 'dayMonth')
  return (
    <>
      <PageHeader
        title={day.charAt(0).toLocaleUpperCase() + day.slice(1)}
        subtitle={summary(lists, view?.now)}
        side={<HeadTools scope={scope} onScope={setScope} />}
      />
      {query.error !== null || error !== null ? (
        <ErrorState
          error={query.error ?? error}
          onRetry={() => {
            void query.refetch()
            retry()
          }}
        />
      ) : view === undefined || lists === undefined || basis === undefined ? (
        <CardsSkeleton cards={3} height={170} />
      ) : (
        <TodayColumns view={view} lists={lists} basis={basis} scope={scope} />
      )}
    </>
  )
}

function HeadTools({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const { t } = useTranslation('today')
  const { workspaceId } = useWorkspace()
  return (
    <>
      <SegmentedControl
        aria-label={t('scope.label')}
        value={scope}
        onChange={(value) => onScope(scopes.find((one) => one === value) ?? 'mine')}
        data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      <Button
        variant='default'
        renderRoot={(props) => <Link to='/w/$workspaceId/calendar' params={{ workspaceId }} {...props} />}
      >
        {t('toCalendar')}
      </Button>
    </>
  )
}

interface ColumnsProps {
  view: TodayView
  lists: TodayLists
  basis: PostBasis
  scope: Scope
}

function TodayColumns({ view, lists, basis, scope }: ColumnsProps) {
  const may = useMay()
  const { inbox, error, retry, see } = useInbox()
  const { lookup } = basis
  const { now } = view
  const places = (view.openThisWeek.length > 0 ? view.openThisWeek : view.openNext).filter(may.change)
  const isFresh = hasNothing(view)
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {isFresh ? (
          <FirstSteps places={places} />
        ) : (
          <>
            <PlaceCard posts={lists.place} lookup={lookup} now={now} />
            <MakeCard posts={lists.make} lookup={lookup} now={now} scope={scope} />
          </>
        )}
        {inbox === undefined && error !== null && <ErrorState error={error} onRetry={retry} />}
        <AnswerCard
          posts={lists.answer}
          basis={basis}
          now={now}
          scope={scope}
          mentions={inbox?.mentions ?? []}
          onSeen={(ids) => void see(ids)}
        />
      </div>
      <div className={classes.column}>
        <NextPlace places={places} lookup={lookup} isMain={lists.place.length === 0 && !isFresh} />
        <WeekCard view={view} lookup={lookup} />
        <OverloadCard ways={['team', 'tactic']} />
        <WorkCard />
        <DutyCard />
        <HeardCard />
      </div>
    </div>
  )
}

/** Whether nobody began: nothing is started, and nothing stands in the week but open places. */
function hasNothing({ place, make, answer, week }: TodayView): boolean {
  const isOpen = ({ status }: PostCard) => status === 'open'
  return place.length + make.length + answer.length === 0 && week.every(isOpen)
}
