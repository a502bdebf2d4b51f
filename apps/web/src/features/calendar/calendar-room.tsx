import type { Id, Idea, LocalDate } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PlanIdeaRequest } from '../ideas/plan-idea-dialog.tsx'
import { useIdeaPlanning, useIdeas } from '../ideas/use-ideas.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { CalendarBar } from './calendar-bar.tsx'
import { CalendarMenu } from './calendar-menu.tsx'
import classes from './calendar-room.module.css'
import { CalendarStage } from './calendar-stage.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { FrequencyStrip } from './frequency-strip.tsx'
import { type IdeaDrop, makeIdeasDraggable } from './full-calendar.tsx'
import type { Movable } from './move-dialog.tsx'
import { periodOf, stepped } from './period.ts'
import type { AddRequest } from './quick-add.tsx'
import { useCalendarAddress } from './use-calendar-address.ts'
import { useCalendarKeys, useShortcutsOn } from './use-calendar-keys.ts'
import { useEver } from './use-ever.ts'
import { useExport } from './use-export.ts'
import { useMove } from './use-move.ts'
import { usePostsInView } from './use-posts-in-view.ts'
import { useSelection } from './use-selection.ts'
import { useTimeOffer } from './use-time-offer.ts'

// What is opened by hand is fetched then: the calendar itself comes first.
const IdeaTray = lazy(async () => ({ default: (await import('../ideas/idea-tray.tsx')).IdeaTray }))
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }))
const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.tsx')).MoveDialog }))
const PastQuestion = lazy(async () => ({ default: (await import('./past-question.tsx')).PastQuestion }))
const PauseDialog = lazy(async () => ({
  default: (await import('../pause/pause-dialog.tsx')).PauseDialog,
}))
const PlanIdeaDialog = lazy(async () => ({
  default: (await import('../ideas/plan-idea-dialog.tsx')).PlanIdeaDialog,
}))
const PostInspector = lazy(async () => ({
  default: (await import('../posts/post-inspector.tsx')).PostInspector,
}))
const QuickAdd = lazy(async () => ({ default: (await import('./quick-add.tsx')).QuickAdd }))
const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }))
const SelectionBar = lazy(async () => ({ default: (await import('./selection-bar.tsx')).SelectionBar }))

type Panel = 'filter' | 'keys' | 'pause' | 'search' | null

/** The calendar: what is planned, when, and everything that can be done about it. */
export function CalendarRoom() {
  const { today } = useWorkspace()
  const may = useMay()
  const address = useCalendarAddress()
  const { view, date, change, select, selectedId, search } = address
  const { basis, error, retry } = usePostBasis()
  const inView = usePostsInView(address)
  const ideas = useIdeas()
  const { plan, fill } = useIdeaPlanning()
  const selection = useSelection(inView.posts)
  const mover = useMove()
  const offerTime = useTimeOffer(basis, inView.posts)
  const exportAs = useExport(inView.visible, address.filter)
  const [isOn, setOn] = useShortcutsOn()
  const [panel, setPanel] = useState<Panel>(null)
  const [adding, setAdding] = useState<AddRequest | null>(null)
  const [moving, setMoving] = useState<Movable | null>(null)
  const [planning, setPlanning] = useState<PlanIdeaRequest | null>(null)

  const cardOf = useCallback((id: Id) => inView.posts?.find((post) => post.id === id), [inView.posts])

  function add(request: AddRequest): void {
    if (may.contribute) setAdding(request)
  }

  /** A new post by key or button belongs in sight: today if the period holds it, else its first day. */
  function create(): void {
    const { from, until } = periodOf(view, date)
    const day = today >= from && today <= until ? today : from
    add({ date: day, time: null, spot: { x: window.innerWidth / 2 - 160, y: 120 } })
  }

  async function dropIdea(ideaId: Id, { date: day, time, placeId }: IdeaDrop): Promise<void> {
    const idea = ideas.data?.find((one) => one.id === ideaId)
    const place = placeId === null ? undefined : cardOf(placeId)
    if (idea === undefined) return
    if (place !== undefined) await fill(place, ideaId)
    else if (idea.channelId === null) setPlanning({ idea, date: day })
    else {
      const { channelId } = idea
      await plan(idea, { channelId, date: day, time: time ?? offerTime(channelId, day) })
    }
  }

  const handlers = {
    onOpen: (id: Id, isAdditive: boolean) =>
      (isAdditive && may.contribute) || selection.isSelecting ? selection.toggle(id) : select(id),
    onPick: (day: LocalDate, time: string | null, spot: AddRequest['spot']) => add({ date: day, time, spot }),
    onMove: (id: Id, target: { date: LocalDate; time: string }, revert: () => void) => {
      const post = cardOf(id)
      if (post === undefined) revert()
      else mover.move({ post, target, withFamily: false, revert })
    },
    onIdea: (ideaId: Id, drop: IdeaDrop) => void dropIdea(ideaId, drop),
    onShowDay: (day: LocalDate) => change({ view: 'day', date: day }),
  }

  useCalendarKeys(
    {
      c: create,
      t: () => change({ date: today }),
      j: () => change({ date: stepped(view, date, 1) }),
      k: () => change({ date: stepped(view, date, -1) }),
      d: () => address.showView('day'),
      w: () => address.showView('week'),
      m: (focused) => {
        const post = focused === null ? undefined : cardOf(focused)
        if (post && may.change(post)) setMoving(post)
        else if (post === undefined) address.showView('month')
      },
      l: () => address.showView('list'),
      '/': () => setPanel('search'),
      f: () => setPanel('filter'),
      '?': () => setPanel('keys'),
      Escape: () => (selection.ids.size > 0 || selection.isSelecting ? selection.clear() : select(undefined)),
    },
    isOn,
  )

  const drawn = {
    add: useEver(adding !== null),
    plan: useEver(planning !== null),
    move: useEver(moving !== null),
    question: useEver(mover.question !== null),
    keys: useEver(panel === 'keys'),
    pause: useEver(panel === 'pause'),
    search: useEver(panel === 'search'),
  }

  if (error !== null && basis === undefined) return <ErrorState error={error} onRetry={retry} />
  return (
    <div className={classes.room}>
      {basis && search.tray !== undefined && (
        <Suspense>
          <IdeaTray
            pointedId={search.tray}
            onClose={() => change({ tray: undefined }, true)}
            ideas={ideas}
            basis={basis}
            onPlan={(idea: Idea) => setPlanning({ idea })}
            makeDraggable={makeIdeasDraggable}
          />
        </Suspense>
      )}
      <div className={classes.main}>
        <CalendarBar
          address={address}
          ideaCount={ideas.data?.length}
          isTrayOpen={search.tray !== undefined}
          onTray={() => change({ tray: search.tray === undefined ? 'open' : undefined }, true)}
          onCreate={create}
          filter={
            <FilterPanel
              address={address}
              lookup={basis?.lookup}
              opened={panel === 'filter'}
              onChange={(opened) => setPanel(opened ? 'filter' : null)}
            />
          }
          menu={
            <CalendarMenu
              isSelecting={selection.isSelecting}
              onSelecting={(isSelecting) => (isSelecting ? selection.setSelecting(true) : selection.clear())}
              onExport={(format) => void exportAs(format)}
              onPause={() => setPanel('pause')}
              onSearch={() => setPanel('search')}
              onKeys={() => setPanel('keys')}
            />
          }
        />
        {basis && (selection.isSelecting || selection.chosen.length > 0) ? (
          <Suspense fallback={<FrequencyStrip address={address} lookup={basis.lookup} />}>
            <SelectionBar posts={selection.chosen} lookup={basis.lookup} onDone={selection.clear} />
          </Suspense>
        ) : (
          <FrequencyStrip address={address} lookup={basis?.lookup} />
        )}
        <CalendarStage
          address={address}
          inView={inView}
          basis={basis}
          checkedIds={selection.ids}
          handlers={handlers}
          onCreate={create}
        />
      </div>
      {basis && (
        <Suspense>
          {drawn.add && (
            <QuickAdd
              request={adding}
              basis={basis}
              offerTime={offerTime}
              onClose={() => setAdding(null)}
              onOpen={select}
            />
          )}
          {drawn.plan && (
            <PlanIdeaDialog
              request={planning}
              basis={basis}
              offerTime={offerTime}
              onClose={() => setPlanning(null)}
            />
          )}
          {drawn.search && (
            <SearchDialog opened={panel === 'search'} lookup={basis.lookup} onClose={() => setPanel(null)} />
          )}
          {selectedId !== undefined && (
            <PostInspector
              key={selectedId}
              postId={selectedId}
              basis={basis}
              onClose={() => select(undefined)}
              onMove={setMoving}
              onFollow={(list, id) => change({ [list]: [id] }, true)}
              onOpen={select}
            />
          )}
        </Suspense>
      )}
      <Suspense>
        {drawn.move && (
          <MoveDialog
            post={moving}
            onClose={() => setMoving(null)}
            onMove={(post, target, withFamily) => mover.move({ post, target, withFamily })}
          />
        )}
        {drawn.question && (
          <PastQuestion
            question={mover.question}
            onConfirm={(request) => void mover.confirm(request)}
            onGiveUp={mover.giveUp}
          />
        )}
        {drawn.pause && <PauseDialog opened={panel === 'pause'} onClose={() => setPanel(null)} />}
        {drawn.keys && (
          <KeyHelp opened={panel === 'keys'} onClose={() => setPanel(null)} isOn={isOn} onSwitch={setOn} />
        )}
      </Suspense>
      <VisuallyHidden aria-live='polite'>{mover.announcement}</VisuallyHidden>
    </div>
  )
}
