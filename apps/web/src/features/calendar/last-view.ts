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

const HOURS_KEY = 'cadans.calendar.hours'

/** Whether a week was last drawn with its hours on this device. */
export function lastHours(): boolean {
  return localStorage.getItem(HOURS_KEY) !== null
}

export function rememberHours(withHours: boolean): void {
  if (withHours) localStorage.setItem(HOURS_KEY, '1')
  else localStorage.removeItem(HOURS_KEY)
}
