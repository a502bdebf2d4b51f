import type { Id, PostCard } from '@cadans/domain'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { stepped } from './period.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useCalendarKeys } from './use-calendar-keys.ts'
import type { CalendarDialog } from './use-dialog.ts'
import type { useSelection } from './use-selection.ts'

interface Hands {
  address: CalendarAddress
  dialog: CalendarDialog
  selection: ReturnType<typeof useSelection>
  cardOf: (id: Id) => PostCard | undefined
  onCreate: () => void
}

/** What each single key does in the calendar, where single keys are on. */
export function useRoomKeys({ address, dialog, selection, cardOf, onCreate }: Hands, isOn: boolean): void {
  const { today } = useWorkspace()
  const may = useMay()
  const { view, date, change, select, showView } = address
  useCalendarKeys(
    {
      c: () => onCreate(),
      t: () => change({ date: today }),
      j: () => change({ date: stepped(view, date, 1) }),
      k: () => change({ date: stepped(view, date, -1) }),
      d: () => showView('day'),
      w: () => showView('week'),
      m: (focused) => {
        const post = focused === null ? undefined : cardOf(focused)
        if (post && may.change(post)) dialog.open({ what: 'move', about: post })
        else if (post === undefined) showView('month')
      },
      l: () => showView('list'),
      '/': () => dialog.open({ what: 'search' }),
      f: () => dialog.open({ what: 'filter' }),
      '?': () => dialog.open({ what: 'keys' }),
      Escape: () => (selection.ids.size > 0 || selection.isSelecting ? selection.clear() : select(undefined)),
    },
    isOn,
  )
}
