import { type ClosedDays, markedDays, type PostCard, quietHolidays } from '@cadans/domain'
import { Button, Skeleton, VisuallyHidden } from '@mantine/core'
import { CalendarDays } from 'lucide-react'
import { type CSSProperties, lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { useDayName } from '../../lib/use-day-name.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { untitledName } from '../../shared/posts/untitled-name.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { useWorkWords } from '../work/use-work-words.ts'
import { type CalendarScene, CalendarSceneProvider } from './calendar-context.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { countFilters } from '../../lib/addresses/calendar-search.ts'
import classes from './calendar-stage.module.css'
import type { CalendarHandlers } from './full-calendar.tsx'
import { Legend } from './legend.tsx'
import { weeksIn } from './period.ts'
import { postEvents } from './post-events.ts'
import { type LineBar, lineBars, promotionByDay } from './promotion.ts'
import { holidayShades, shadeEvents } from './shade-events.ts'
import { useLineWords } from './use-line-words.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useNow } from './use-now.ts'
import type { PostsInView } from './use-posts-in-view.ts'

// The library is fetched and read while the posts are on their way, after the room around it. What goes wrong is told where it is drawn.
const library = Promise.allSettled([import('./full-calendar.tsx')])
const FullCalendarView = lazy(async () => {
  const [fetched] = await library
  if (fetched.status === 'rejected') throw fetched.reason
  return { default: fetched.value.FullCalendarView }
})

const none: readonly PostCard[] = []
const noDays: readonly ClosedDays[] = []
const noBars: readonly LineBar[] = []

interface Props {
  address: CalendarAddress
  inView: PostsInView
  basis: PostBasis | undefined
  checkedIds: ReadonlySet<string>
  handlers: CalendarHandlers
  onCreate: () => void
}

/** The calendar itself with its legend. Its height is there before its posts are, so that nothing shifts. */
export function CalendarStage({ address, inView, basis, checkedIds, handlers, onCreate }: Props) {
  const { t } = useTranslation(['calendar', 'pause', 'words'])
  const { zone, language } = useWorkspace()
  const now = useNow(zone)
  const { change: mayMove } = useMay()
  const { view, date, colouring, selectedId } = address
  const { visible, posts = none } = inView
  const { from, until } = visible

  const closedDays = basis?.strategy.closedDays ?? noDays
  const events = useMemo(
    () => postEvents(posts, { nameOf: (post) => t(untitledName(post)), mayMove }),
    [posts, t, mayMove],
  )
  const shades = useMemo(
    () => [
      ...shadeEvents(closedDays, { from, until }, ({ pauses, reason }) => {
        if (pauses) return reason === '' ? t('pause:mark') : t('pause:markReason', { reason })
        return reason === '' ? t('closedDay') : reason
      }),
      ...holidayShades(basis ? quietHolidays(basis, { from, until }) : [], t('closedDay')),
    ],
    [closedDays, basis, from, until, t],
  )
  const lookup = basis?.lookup
  const lines = basis?.tactic.promotion.lines
  const wordsOf = useLineWords(lookup)
  const bars = useMemo(
    () =>
      // Elsewhere days stand beside or below each other, and the strip names the lines.
      view === 'month' && lines !== undefined ? lineBars(lines, { from, until }, wordsOf) : noBars,
    [view, lines, from, until, wordsOf],
  )
  const keyDates = useMemo(
    () => Map.groupBy(basis ? markedDays(basis, { from, until }) : [], ({ date: on }) => on),
    [from, until, basis],
  )
  const work = useWorkWords(visible)
  const promotion = useMemo(() => promotionByDay(posts), [posts])
  const selectedFamilyId = posts.find(({ id }) => id === selectedId)?.familyId ?? null
  const scene = useMemo(
    () =>
      lookup && {
        lookup,
        colouring,
        now,
        selectedId,
        selectedFamilyId,
        checkedIds,
        closedDays,
        keyDates,
        work,
        promotion,
      },
    [lookup, colouring, now, selectedId, selectedFamilyId, checkedIds, closedDays, keyDates, work, promotion],
  )

  if (inView.error !== null && inView.posts === undefined) {
    return <ErrorState error={inView.error} onRetry={inView.retry} />
  }
  const size = { '--weeks': weeksIn(visible) } as CSSProperties
  const isWaiting = inView.posts === undefined || scene === undefined
  return (
    <div className={classes.stage} data-view={view} style={size}>
      {isWaiting ? (
        <Waiting />
      ) : (
        <CalendarSceneProvider value={scene}>
          <div className={classes.calendar}>
            <Suspense fallback={<Waiting />}>
              <FullCalendarView
                view={view}
                date={date}
                zone={zone}
                language={language}
                events={events}
                shades={shades}
                bars={bars}
                handlers={handlers}
              />
            </Suspense>
            {posts.length === 0 && <NothingInView address={address} onCreate={onCreate} />}
          </div>
          <KeyDateWords keyDates={keyDates} />
          <WorkWords work={work} />
          <Legend posts={posts} colouring={colouring} lookup={scene.lookup} />
        </CalendarSceneProvider>
      )}
    </div>
  )
}

function Waiting() {
  const { t } = useTranslation('calendar')
  return (
    <div role='status' className={classes.waiting}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height='100%' radius='lg' />
    </div>
  )
}

/** The key dates in view, in words, for those who do not see them in the days. */
function KeyDateWords({ keyDates }: { keyDates: CalendarScene['keyDates'] }) {
  const { t } = useTranslation('calendar')
  const nameOf = useDayName()
  const { language } = useWorkspace()
  return (
    <VisuallyHidden>
      <ul aria-label={t('keyDates')}>
        {[...keyDates].map(([day, names]) => (
          <li key={day}>
            {formatDate(day, language)}: {names.map(nameOf).join(', ')}
          </li>
        ))}
      </ul>
    </VisuallyHidden>
  )
}

/** What there is to do besides posts, in words. */
function WorkWords({ work }: { work: CalendarScene['work'] }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  return (
    <VisuallyHidden>
      <ul aria-label={t('calendar.list')}>
        {[...work].map(([day, names]) => (
          <li key={day}>
            {formatDate(day, language)}: {names.join(', ')}
          </li>
        ))}
      </ul>
    </VisuallyHidden>
  )
}

function NothingInView({ address, onCreate }: { address: CalendarAddress; onCreate: () => void }) {
  const { t } = useTranslation('calendar')
  const isFiltered = countFilters(address.filter) > 0
  const may = useMay()
  const periodHint = useIsPhone() ? 'empty.periodHintPhone' : 'empty.periodHint'
  const hint = address.view === 'list' ? 'empty.listHint' : periodHint
  return (
    <div className={classes.nothing}>
      <EmptyState
        icon={CalendarDays}
        title={t(isFiltered ? 'empty.filtered' : 'empty.period')}
        {...(isFiltered || !may.contribute ? {} : { text: t(hint) })}
        action={
          isFiltered ? (
            <Button variant='default' onClick={address.clearFilters}>
              {t('empty.clear')}
            </Button>
          ) : (
            may.contribute && (
              <Button variant='default' onClick={onCreate}>
                {t('bar.newPost')}
              </Button>
            )
          )
        }
      />
    </div>
  )
}
