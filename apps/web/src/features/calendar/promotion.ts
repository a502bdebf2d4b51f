import type { LocalDate, PostCard, PromotionLine } from '@cadans/domain'
import type { Banded } from './day-events.ts'
import type { Period } from './period.ts'

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
function isBar({ from, until }: Pick<PromotionLine, 'from' | 'until'>): boolean {
  return from !== null || until !== null
}

/** Before and after all that is ever in sight. */
const ALWAYS = { from: '0001-01-01', until: '9999-12-31' } as const

/** Lines that begin or end, as bands across the days on which they run. */
export function promotionBands(
  lines: readonly PromotionLine[],
  period: Period,
): (Banded & { line: PromotionLine })[] {
  return linesIn(lines.filter(isBar), period).map((line) => ({
    id: line.id,
    line,
    campaignId: null,
    colour: 'var(--good)',
    from: line.from ?? ALWAYS.from,
    until: line.until ?? ALWAYS.until,
  }))
}
