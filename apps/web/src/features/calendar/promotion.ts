import { addDays, type LocalDate, type PostCard, type PromotionLine } from '@cadans/domain'
import type { Period } from './period.ts'

/** A line of promotion without a post, drawn across the days on which it runs. `end` is the day after. */
export interface LineBar {
  id: string
  title: string
  start: LocalDate
  end: LocalDate
  allDay: true
  editable: false
  extendedProps: { isLine: true }
}

/** By date, the cents behind posts; what was called off costs nothing. */
export function promotionByDay(
  posts: readonly Pick<PostCard, 'date' | 'status' | 'promotionCents'>[],
): ReadonlyMap<LocalDate, number> {
  const days = new Map<LocalDate, number>()
  for (const { date, status, promotionCents } of posts) {
    if (status === 'skipped' || promotionCents === 0) continue
    days.set(date, (days.get(date) ?? 0) + promotionCents)
  }
  return days
}

/** Lines that run in a period. */
export function linesIn(lines: readonly PromotionLine[], { from, until }: Period): PromotionLine[] {
  return lines.filter(
    (line) =>
      line.monthlyCents > 0 &&
      (line.from === null || line.from <= until) &&
      (line.until === null || line.until >= from),
  )
}

/** Whether a line begins or ends: one that always runs would be a bar across every week, and says nothing of any day. */
export function isBar({ from, until }: Pick<PromotionLine, 'from' | 'until'>): boolean {
  return from !== null || until !== null
}

/** Lines that begin or end as bars, as far as they are in sight; `nameOf` says what one is. */
export function lineBars(
  lines: readonly PromotionLine[],
  period: Period,
  nameOf: (line: PromotionLine) => string,
): LineBar[] {
  return linesIn(lines.filter(isBar), period).map((line) => ({
    id: `line-${line.id}`,
    title: nameOf(line),
    start: line.from !== null && line.from > period.from ? line.from : period.from,
    end: addDays(line.until !== null && line.until < period.until ? line.until : period.until, 1),
    allDay: true,
    editable: false,
    extendedProps: { isLine: true },
  }))
}
