import type { Idea } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { type ComponentProps, lazy, Suspense } from 'react'
import { useMay } from '../../lib/may.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { BasisDialogs, CalendarDialogs } from './calendar-dialogs.tsx'
import classes from './calendar-room.module.css'
import { CalendarStage } from './calendar-stage.tsx'
import { FrequencyStrip } from './frequency-strip.tsx'
import { RoomBar } from './room-bar.tsx'
import { useCalendarRoom } from './use-calendar-room.ts'
import { useShortcutsOn } from './use-calendar-keys.ts'
import { useRoomKeys } from './use-room-keys.ts'

// What is opened by hand is fetched then: the calendar itself comes first.
const IdeaTray = lazy(async () => {
  const [tray, calendar] = await Promise.all([
    import('../ideas/idea-tray.tsx'),
    import('./full-calendar.tsx'),
  ])
  return {
    default: (props: Omit<ComponentProps<typeof tray.IdeaTray>, 'makeDraggable'>) => (
      <tray.IdeaTray {...props} makeDraggable={calendar.makeIdeasDraggable} />
    ),
  }
})
const PostInspector = lazy(async () => ({
  default: (await import('../posts/post-inspector.tsx')).PostInspector,
}))
// Planning is read once the posts are there, so that counting what it would change keeps nobody waiting.
const PlanChanges = lazy(async () => ({ default: (await import('./plan-changes.tsx')).PlanChanges }))
const SelectionBar = lazy(async () => ({ default: (await import('./selection-bar.tsx')).SelectionBar }))

/** The calendar: what is planned, when, and everything that can be done about it. */
export function CalendarRoom() {
  const room = useCalendarRoom()
  const { address, basis, inView, selection, dialog, create } = room
  const { change, select, selectedId } = address
  const shortcuts = useShortcutsOn()
  useRoomKeys({ ...room, onCreate: create }, shortcuts[0])
  if (room.error !== null && basis === undefined) {
    return <ErrorState error={room.error} onRetry={room.retry} />
  }
  const isBelow = address.drawing === 'stackedWeek'
  return (
    <div className={classes.room} data-below={isBelow || undefined}>
      <Tray room={room} isBelow={isBelow} />
      <div className={classes.main}>
        <RoomBar room={room} />
        <StripOrSelection room={room} />
        <CalendarStage
          address={address}
          inView={inView}
          basis={basis}
          checkedIds={selection.ids}
          touchedIds={room.touched}
          handlers={room.handlers}
          onCreate={create}
        />
      </div>
      {basis && (
        <BasisDialogs
          dialog={dialog}
          basis={basis}
          offerTime={room.offerTime}
          onMade={room.keepInSight}
          onOpen={select}
        />
      )}
      {basis && selectedId !== undefined && (
        <Suspense>
          <PostInspector
            key={selectedId}
            postId={selectedId}
            basis={basis}
            onClose={() => select(undefined)}
            onMove={(about) => dialog.open({ what: 'move', about })}
            onFollow={(list, id) => change({ [list]: [id] }, true)}
            onOpen={select}
          />
        </Suspense>
      )}
      <CalendarDialogs dialog={dialog} mover={room.mover} shortcuts={shortcuts} />
      <VisuallyHidden aria-live='polite'>{room.mover.announcement}</VisuallyHidden>
    </div>
  )
}

type Room = ReturnType<typeof useCalendarRoom>

/** The ideas, where they are open. */
function Tray({ room: { address, basis, ideas, dialog }, isBelow }: { room: Room; isBelow: boolean }) {
  const { tray } = address.search
  if (basis === undefined || tray === undefined) return null
  return (
    <Suspense>
      <IdeaTray
        pointedId={tray}
        onClose={() => address.change({ tray: undefined }, true)}
        ideas={ideas}
        basis={basis}
        isBelow={isBelow}
        onPlan={(idea: Idea) => dialog.open({ what: 'planIdea', about: { idea } })}
      />
    </Suspense>
  )
}

/** Frequency on one line; while posts are chosen, what can be done with them. */
function StripOrSelection({ room: { address, basis, inView, selection, dialog } }: { room: Room }) {
  const may = useMay()
  const strip = (
    <FrequencyStrip
      address={address}
      basis={basis}
      end={
        may.plan &&
        basis !== undefined &&
        inView.posts !== undefined && (
          <Suspense>
            <PlanChanges tactic={basis.tactic} onOpen={() => dialog.open({ what: 'plan' })} />
          </Suspense>
        )
      }
    />
  )
  if (basis === undefined || (!selection.isSelecting && selection.chosen.length === 0)) return strip
  return (
    <Suspense fallback={strip}>
      <SelectionBar posts={selection.chosen} lookup={basis.lookup} onDone={selection.clear} />
    </Suspense>
  )
}
