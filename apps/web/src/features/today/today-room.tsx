import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { mondayOf } from '@cadans/domain'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { InboxSection } from '../inbox/inbox-section.tsx'
import { useInbox } from '../../lib/use-inbox.ts'
import { PostList } from '../../shared/posts/post-list.tsx'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { WorkCard } from '../work/work-card.tsx'
import { FrequencyGlance } from './frequency-glance.tsx'
import { partOfDay } from './part-of-day.ts'
import { Section } from '../../ui/section.tsx'
import classes from './today.module.css'

/** The first room: what is due, late, waiting and missing this week. */
export function TodayRoom() {
  const { t } = useTranslation(['today', 'start'])
  const { workspaceId, workspace, me, zone, language, today } = useWorkspace()
  // The day turns without a change in the workspace, so this is asked again each time the room is entered.
  const query = useQuery(trpc.today.get.queryOptions({ workspaceId }, { staleTime: 60_000 }))
  const { basis, error, retry } = usePostBasis()
  const { inbox } = useInbox()
  const may = useMay()
  const [firstName = me.name] = me.name.split(' ')
  const greeting = t(`greeting.${partOfDay(localNow(zone).time)}`)
  // Whoever gave no name at the first start is not greeted as "Me".
  const isNamed = me.name !== t('start:who.fallbackOwner')
  const view = query.data
  // What waits for the person herself stands above, and not twice.
  const own = new Set(
    [...(inbox?.late ?? []), ...(inbox?.asked ?? []), ...(inbox?.sentBack ?? [])].map(({ id }) => id),
  )
  const late = view?.late.filter(({ id }) => !own.has(id)) ?? []
  const waiting = view?.waiting.filter(({ id }) => !own.has(id)) ?? []
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
          <div className={classes.column}>
            <InboxSection basis={basis} />
            {late.length > 0 && (
              <Section title={t('late')} count={late.length} isUrgent>
                <PostList posts={late} lookup={basis.lookup} most={5} />
              </Section>
            )}
            <Section title={t('due')} hint={t('dueHint')} count={view.due.length}>
              {view.due.length === 0 ? (
                <Text className={classes.empty ?? ''}>{t('dueEmpty')}</Text>
              ) : (
                <PostList posts={view.due} lookup={basis.lookup} />
              )}
            </Section>
            <WorkCard />
            {(workspace.approval !== 'off' || waiting.length > 0) && (
              <Section title={t('waiting')} count={waiting.length}>
                {waiting.length === 0 ? (
                  <Text className={classes.empty ?? ''}>{t('waitingEmpty')}</Text>
                ) : (
                  <PostList posts={waiting} lookup={basis.lookup} most={5} />
                )}
              </Section>
            )}
          </div>
          <div className={classes.column}>
            <FrequencyGlance
              cells={view.frequency}
              published={view.publishedThisWeek}
              lookup={basis.lookup}
              startsOn={view.openNext[0]?.date}
            />
            <Section title={openTitle} count={open?.length ?? 0}>
              {open === undefined || open.length === 0 ? (
                view.frequency.length === 0 ? (
                  <EmptyState icon={CalendarPlus} title={t('nothingTitle')} text={t('nothingText')} />
                ) : (
                  <Text className={classes.empty ?? ''}>{t('openEmpty')}</Text>
                )
              ) : (
                <PostList posts={open} lookup={basis.lookup} most={6} />
              )}
            </Section>
          </div>
        </div>
      )}
    </>
  )
}
