import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mondayOf } from '@cadans/domain'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { AheadColumn } from './ahead-column.tsx'
import { NearColumn } from './near-column.tsx'
import { partOfDay } from './part-of-day.ts'
import classes from './today.module.css'

/** The first room: what is due, late, waiting and missing this week. */
export function TodayRoom() {
  const { t } = useTranslation(['today', 'start'])
  const { workspaceId, workspace, me, zone, language, today } = useWorkspace()
  // The day turns without a change in the workspace, so this is asked again each time the room is entered.
  const query = useQuery(trpc.today.get.queryOptions({ workspaceId }, { staleTime: 60_000 }))
  const { basis, error, retry } = usePostBasis()
  const may = useMay()
  const [firstName = me.name] = me.name.split(' ')
  const greeting = t(`greeting.${partOfDay(localNow(zone).time)}`)
  // Whoever gave no name at the first start is not greeted as "Me".
  const isNamed = me.name !== t('start:who.fallbackOwner')
  const view = query.data
  const open = view && (view.openThisWeek.length > 0 ? view.openThisWeek : view.openNext)
  const firstOpen = open?.[0]
  const toFill = open?.find(may.change)

  const openTitle =
    firstOpen && view?.openThisWeek.length === 0
      ? t('openNext', { day: formatDate(mondayOf(firstOpen.date), language, 'short') })
      : t('open')

  const toCalendar = (
    <Button
      renderRoot={(props) => (
        <Link
          to='/w/$workspaceId/calendar'
          params={{ workspaceId }}
          search={toFill ? { post: toFill.id, date: toFill.date } : {}}
          {...props}
        />
      )}
    >
      {t(toFill ? 'fillPlace' : 'toCalendar')}
    </Button>
  )

  return (
    <>
      <PageHeader
        title={isNamed ? t('greetingName', { greeting, name: firstName }) : greeting}
        subtitle={
          <>
            <Link to='/w/$workspaceId/settings' params={{ workspaceId }} className={classes.workspace}>
              {workspace.name}
            </Link>
            {' · '}
            {formatDate(today, language, 'long')}
          </>
        }
        primary={toCalendar}
      />
      {query.error !== null || error !== null ? (
        <ErrorState
          error={query.error ?? error}
          onRetry={() => {
            void query.refetch()
            retry()
          }}
        />
      ) : view === undefined || basis === undefined ? (
        <CardsSkeleton cards={3} height={170} />
      ) : (
        <div className={classes.columns}>
          <NearColumn view={view} basis={basis} />
          <AheadColumn view={view} basis={basis} open={open ?? []} openTitle={openTitle} />
        </div>
      )}
    </>
  )
}
