import type { Origin } from './idea.ts'
import type { Format } from './tactic.schema.ts'

/** Minutes that making a post costs, by its format and origin; what is adapted costs no more than what is made. */
export function makingMinutes(
  { ownMinutes, curatedMinutes, adaptMinutes }: Format,
  { origin, isAdapted }: { origin: Origin; isAdapted: boolean },
): number {
  const whole = origin === 'own' ? ownMinutes : curatedMinutes
  return isAdapted ? Math.min(whole, adaptMinutes) : whole
}
