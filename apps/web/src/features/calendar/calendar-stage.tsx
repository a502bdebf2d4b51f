import type { ClosedDays, PostCard, LocalDate } from '@cadans/domain'
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
import { type CalendarScene, CalendarSceneProvider } from './calendar-context.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { countFilters } from '../../lib/addresses/calendar-search.ts'
import classes from './calendar-stage.module.css'
import type { CalendarHandlers } from './full-calendar.tsx'
import { Legend } from './legend.tsx'
import { weeksIn } from './period.ts'
import { postEvents } from './post-events.ts'
import { useAround } from './use-around.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useFolding } from './use-folding.ts'
import type { PostsInView } from './use-posts-in-view.ts'
import { useScene } from './use-scene.ts'
import { useShades } from './use-shades.ts'

// The library is fetched and read while the posts are on their way, after the room around it. What goes wrong is told where it is drawn.
const library = Promise.allSettled([import('./full-calendar.tsx')])
const FullCalendarView = lazy(async () => {
  const [fetched] = await library
  if (fetched.status === 'rejected') throw fetched.reason
  return { default: fetched.value.FullCalendarView }
})

const none: readonly PostCard[] = []
const noDays: readonly ClosedDays[] = []

interface Props {
  address: CalendarAddress
  inView: PostsInView
  basis: PostBasis | undefined
  checkedIds: ReadonlySet<string>
  /** Posts that were put on their day by hand since the room was entered. */
  touchedIds: ReadonlySet<string>
  handlers: Omit<CalendarHandlers, 'onUnfold'>
  onCreate: () => void
}

/** The calendar itself with its legend. Its height is there before its posts are, so that nothing shifts. */
export function CalendarStage(props: Props) {
  const { address, inView, basis, checkedIds, touchedIds, handlers, onCreate } = props
  const { t } = useTranslation(['calendar', 'words', 'groundwork'])
  const { zone, language } = useWorkspace()
  const { change: mayMove } = useMay()
  const { drawing, date, colouring, selectedId } = address
  const { visible, posts = none } = inView
  const closedDays = basis?.strategy.closedDays ?? noDays
  const scene = useScene({ address, visible, posts, basis, checkedIds, closedDays })
  const { shown, folded, unfold } = useFolding({
    posts,
    isFolded: drawing === 'month',
    selectedId,
    checkedIds,
    touchedIds,
  })
  const events = useMemo(
    () => postEvents(shown, { nameOf: (post) => t(untitledName(post)), mayMove }),
    [shown, t, mayMove],
  )
  const isFiltered = countFilters(address.filter) > 0
  const { work, now, keyDates, milestones } = scene
  const around = useAround({ drawing, visible, basis, posts, folded, work: work.once, now, isFiltered })
  const shades = useShades({ basis, visible })

  if (inView.error !== null && inView.posts === undefined) {
    return <ErrorState error={inView.error} onRetry={inView.retry} />
  }
  const size = { '--weeks': weeksIn(visible) } as CSSProperties
  const { lookup } = scene
  return (
    <div className={classes.stage} data-view={drawing} style={size}>
      {inView.posts === undefined || lookup === undefined ? (
        <Waiting />
      ) : (
        <CalendarSceneProvider value={{ ...scene, lookup }}>
          <div className={classes.calendar} data-list={drawing.startsWith('list') || undefined}>
            <Suspense fallback={<Waiting />}>
              <FullCalendarView
                drawing={drawing}
                date={date}
                zone={zone}
                language={language}
                events={events}
                shades={shades}
                around={around}
                handlers={{ ...handlers, onUnfold: unfold }}
              />
            </Suspense>
            {posts.length === 0 && <NothingInView address={address} onCreate={onCreate} />}
          </div>
          <KeyDateWords keyDates={keyDates} />
          <DayWords label={t('milestones')} words={milestones} />
          <DayWords label={t('groundwork:calendar.list')} words={work.all} />
          <Legend posts={posts} colouring={colouring} lookup={lookup} />
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

interface DayWordsProps {
  label: string
  /** By date. */
  words: ReadonlyMap<LocalDate, readonly string[]>
}

/** What days have besides posts, for those who do not see it in the days. */
function DayWords({ label, words }: DayWordsProps) {
  const { language } = useWorkspace()
  return (
    <VisuallyHidden>
      <ul aria-label={label}>
        {[...words].map(([day, names]) => (
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
