import type { Id, LocalDate } from '@cadans/domain'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import { type Drawing, drawingOf } from './drawing.ts'
import { lastHours, lastView, rememberHours, rememberView } from './last-view.ts'
import {
  type CalendarSearch,
  filterOf,
  withoutFilters,
  type Colouring,
  type CalendarView,
} from '../../lib/addresses/calendar-search.ts'

/** The calendar as its address says it, with the choices remembered on this device where the address is silent. */
export function useCalendarAddress() {
  const search = useSearch({ from: '/w/$workspaceId/calendar' })
  const navigate = useNavigate({ from: '/w/$workspaceId/calendar' })
  const { today } = useWorkspace()
  const isPhone = useIsPhone()
  const [withHours, setHours] = useState(lastHours)
  const asked: CalendarView = search.view ?? lastView() ?? 'month'
  // A phone lists what a month would hold.
  const view = isPhone && asked === 'month' ? 'list' : asked
  const drawing: Drawing = drawingOf(view, { withHours, onPhone: isPhone })
  const date: LocalDate = search.date ?? today
  const colouring: Colouring = search.colour ?? 'theme'
  const filter = useMemo(() => filterOf(search), [search])

  /** Changes a part of the address; what is undefined leaves it. `replace` keeps it out of the way back. */
  const change = useCallback(
    (part: Partial<CalendarSearch>, replace = false) => {
      void navigate({ search: (before) => clean({ ...before, ...part }), replace, resetScroll: false })
    },
    [navigate],
  )

  return {
    search,
    view,
    drawing,
    withHours,
    date,
    colouring,
    filter,
    selectedId: search.post,
    change,
    showView: (next: CalendarView) => {
      rememberView(next)
      change({ view: next })
    },
    showHours: (next: boolean) => {
      rememberHours(next)
      setHours(next)
    },
    select: (post: Id | undefined) => change({ post }, true),
    clearFilters: () =>
      void navigate({ search: (before) => withoutFilters(before), replace: true, resetScroll: false }),
  }
}

export type CalendarAddress = ReturnType<typeof useCalendarAddress>

function clean(search: CalendarSearch): CalendarSearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
