import type { LocalDate } from '@cadans/domain'

/** The years whose holidays can be chosen: this one and the next, on to the end of the plan and to the last that is chosen. */
export function yearsToOffer(
  today: LocalDate,
  { until = today, chosen }: { until?: LocalDate | undefined; chosen: readonly number[] },
): number[] {
  const first = Number(today.slice(0, 4))
  const last = Math.max(first + 1, Number(until.slice(0, 4)), ...chosen)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
