import { z } from 'zod'
import { isInCalendar, type LocalDate } from './time.ts'

export const localDateSchema = z.iso.date().refine(isInCalendar, { message: 'date.range' })
export const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'time.form' })
export const weekdaySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
])

/** The end of a window may be 24:00, which no post can be planned at. */
export const windowEndSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: 'time.form' })

/** An IANA time zone that this platform can plan in: by name, because an offset knows no daylight saving. */
export const zoneSchema = z.string().max(64).refine(isZone, { message: 'zone.unknown' })

/** Asked of Temporal too, which does the planning: Intl takes retired names that Temporal refuses. */
function isZone(zone: string): boolean {
  if (!/^[a-z]/iv.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Refuses a period that ends before it starts; an open end (null) never does. For zod's `superRefine`. */
export function assertForwards(
  { from, until }: { from: LocalDate | null; until: LocalDate | null },
  context: z.RefinementCtx,
): void {
  if (from !== null && until !== null && from > until) {
    context.addIssue({ code: 'custom', message: 'period.backwards', path: ['until'] })
  }
}
