import type { Idea } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { CalendarBar } from './calendar-bar.tsx'
import { BasisDialogs, CalendarDialogs } from './calendar-dialogs.tsx'
import { CalendarMenu } from './calendar-menu.tsx'
import classes from './calendar-room.module.css'
import { CalendarStage } from './calendar-stage.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { FrequencyStrip } from './frequency-strip.tsx'
import { makeIdeasDraggable } from './full-calendar.tsx'
import { PlanChanges } from './plan-changes.tsx'
import { useCalendarRoom } from './use-calendar-room.ts'
import { useShortcutsOn } from './use-calendar-keys.ts'
import { useExport } from './use-export.ts'
import { useRoomKeys } from './use-room-keys.ts'

// What is opened by hand is fetched then: the calendar itself comes first.
const IdeaTray = lazy(async () => ({ default: (await import('../ideas/idea-tray.tsx')).IdeaTray }))
const PostInspector = lazy(async () => ({
  default: (await import('../posts/post-inspector.tsx')).PostInspector,
}))
const SelectionBar = lazy(async () => ({ default: (await import('./selection-bar.tsx')).SelectionBar }))

/** The calendar: what is planned, when, and everything that can be done about it. */
export function CalendarRoom() {
  const room = useCalendarRoom()
  const { address, basis, inView, ideas, selection, dialog, create } = room
  const { change, select, selectedId, search } = address
  const shortcuts = useShortcutsOn()
  useRoomKeys({ ...room, onCreate: create }, shortcuts[0])
  if (room.error !== null && basis === undefined) {
    return <ErrorState error={room.error} onRetry={room.retry} />
  }
  const strip = (
    <FrequencyStrip
      address={address}
      basis={basis}
      end={
        <PlanChanges
          isReady={basis !== undefined && inView.posts !== undefined}
          onOpen={() => dialog.open({ what: 'plan' })}
        />
      }
    />
  )
  return (
    <div className={classes.room}>
      {basis && search.tray !== undefined && (
        <Suspense>
          <IdeaTray
            pointedId={search.tray}
            onClose={() => change({ tray: undefined }, true)}
            ideas={ideas}
            basis={basis}
            onPlan={(idea: Idea) => dialog.open({ what: 'planIdea', about: { idea } })}
            makeDraggable={makeIdeasDraggable}
          />
        </Suspense>
      )}
      <div className={classes.main}>
        <RoomBar room={room} />
        {basis && (selection.isSelecting || selection.chosen.length > 0) ? (
          <Suspense fallback={strip}>
            <SelectionBar posts={selection.chosen} lookup={basis.lookup} onDone={selection.clear} />
          </Suspense>
        ) : (
          strip
        )}
        <CalendarStage
          address={address}
          inView={inView}
          basis={basis}
          checkedIds={selection.ids}
          handlers={room.handlers}
          onCreate={create}
        />
      </div>
      {basis && <BasisDialogs dialog={dialog} basis={basis} offerTime={room.offerTime} onOpen={select} />}
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

/** Above the calendar: where one is in time, what is shown, and the ways in to all that is opened by hand. */
function RoomBar({ room }: { room: ReturnType<typeof useCalendarRoom> }) {
  const { address, basis, inView, ideas, selection, dialog, create } = room
  const { change, search } = address
  const exportAs = useExport(inView.visible, address.filter)
  const onTray = () => change({ tray: search.tray === undefined ? 'open' : undefined }, true)
  return (
    <CalendarBar
      address={address}
      ideaCount={ideas.data?.length}
      isTrayOpen={search.tray !== undefined}
      onTray={onTray}
      onCreate={create}
      filter={(hasRoom) => (
        <FilterPanel
          address={address}
          lookup={basis?.lookup}
          opened={dialog.opened?.what === 'filter'}
          hasRoom={hasRoom}
          onChange={(opened) => (opened ? dialog.open({ what: 'filter' }) : dialog.close('filter'))}
        />
      )}
      menu={(hasRoom) => (
        <CalendarMenu
          address={address}
          tools={hasRoom ? null : { onFilter: () => dialog.open({ what: 'filter' }), onTray }}
          isSelecting={selection.isSelecting}
          onSelecting={(isSelecting) => (isSelecting ? selection.setSelecting(true) : selection.clear())}
          onExport={(format) => void exportAs(format)}
          onPause={() => dialog.open({ what: 'pause' })}
          onPlan={() => dialog.open({ what: 'plan' })}
          onSearch={() => dialog.open({ what: 'search' })}
          onKeys={() => dialog.open({ what: 'keys' })}
        />
      )}
    />
  )
}
