import { type CalendarView, calendarViews } from '../../lib/addresses/calendar-search.ts'

const KEY = 'cadans.calendar.view'

/** The view that was chosen last on this device. */
export function lastView(): CalendarView | undefined {
  const stored = localStorage.getItem(KEY)
  return calendarViews.find((view) => view === stored)
}

export function rememberView(view: CalendarView): void {
  localStorage.setItem(KEY, view)
}
