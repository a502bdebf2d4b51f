import type { CalendarView } from '../../lib/addresses/calendar-search.ts'

/** How a view is drawn: a week with its hours, with its posts below each other, or as a list. */
export type Drawing = CalendarView | 'stackedWeek' | 'listedWeek'

/** Hours are drawn on demand; a phone has no room for columns and lists them. */
export function drawingOf(view: CalendarView, is: { withHours: boolean; onPhone: boolean }): Drawing {
  if (is.onPhone) return view === 'week' ? 'listedWeek' : view === 'month' ? 'list' : view
  return view === 'week' && !is.withHours ? 'stackedWeek' : view
}
