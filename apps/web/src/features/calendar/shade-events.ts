import { addDays, type ClosedDays, type KeyDate } from '@cadans/domain'
import type { Period } from './period.ts'
import type { ShadeEvent } from './post-events.ts'

/** Closed days in sight, as shading that ends the day after; `nameOf` says what they are. */
export function shadeEvents(
  closedDays: readonly ClosedDays[],
  { from, until }: Period,
  nameOf: (days: ClosedDays) => string,
): ShadeEvent[] {
  return closedDays
    .filter((days) => days.from <= until && days.until >= from)
    .map((days) => ({
      id: `closed-${days.id}`,
      title: nameOf(days),
      start: days.from,
      end: addDays(days.until, 1),
      allDay: true,
      display: 'background',
    }))
}

/** Quiet holidays, whose names their days bear already: `name` says what they are. */
export function holidayShades(holidays: readonly KeyDate[], name: string): ShadeEvent[] {
  return holidays.map(({ code, date }) => ({
    id: `holiday-${date}-${code}`,
    title: name,
    start: date,
    end: addDays(date, 1),
    allDay: true,
    display: 'background',
  }))
}
