import type { PostCard } from '@cadans/domain'
import { CalendarBar } from './calendar-bar.tsx'
import { CalendarMenu } from './calendar-menu.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { PhoneDays } from './phone-days.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { useExport } from './use-export.ts'
import type { useCalendarRoom } from './use-calendar-room.ts'
import classes from './calendar-room.module.css'

type Room = ReturnType<typeof useCalendarRoom>

const noPosts: readonly PostCard[] = []

/** Above the calendar: where one is in time, what is shown, and the ways in to all that is opened by hand. */
export function RoomBar({ room }: { room: Room }) {
  const { address, basis, inView, ideas, dialog, create } = room
  const { change, search } = address
  const isPhone = useIsPhone()
  const onTray = () => change({ tray: search.tray === undefined ? 'open' : undefined }, true)
  const onFilter = () => dialog.open({ what: 'filter' })
  const filterPanel = (hasRoom: boolean) => (
    <FilterPanel
      address={address}
      lookup={basis?.lookup}
      opened={dialog.opened?.what === 'filter'}
      hasRoom={hasRoom}
      onChange={(opened) => (opened ? onFilter() : dialog.close('filter'))}
    />
  )
  const menu = (hasRoom: boolean) => <RoomMenu room={room} tools={hasRoom ? null : { onFilter, onTray }} />
  if (isPhone) {
    return (
      <div className={classes.phoneHead}>
        <PhoneBar address={address} onFilter={onFilter} menu={menu(false)} />
        {filterPanel(false)}
        {basis && address.drawing.startsWith('list') && (
          <PhoneDays
            address={address}
            visible={inView.visible}
            posts={inView.posts ?? noPosts}
            basis={basis}
          />
        )}
      </div>
    )
  }
  return (
    <CalendarBar
      address={address}
      ideaCount={ideas.data?.length}
      isTrayOpen={search.tray !== undefined}
      onTray={onTray}
      onCreate={create}
      filter={filterPanel}
      menu={menu}
    />
  )
}

function RoomMenu({
  room,
  tools,
}: {
  room: Room
  tools: { onFilter: () => void; onTray: () => void } | null
}) {
  const { address, inView, selection, dialog } = room
  const exportAs = useExport(inView.visible, address.filter)
  return (
    <CalendarMenu
      address={address}
      tools={tools}
      isSelecting={selection.isSelecting}
      onSelecting={(isSelecting) => (isSelecting ? selection.setSelecting(true) : selection.clear())}
      onExport={(format) => void exportAs(format)}
      onPause={() => dialog.open({ what: 'pause' })}
      onPlan={() => dialog.open({ what: 'plan' })}
      onSearch={() => dialog.open({ what: 'search' })}
      onKeys={() => dialog.open({ what: 'keys' })}
    />
  )
}
