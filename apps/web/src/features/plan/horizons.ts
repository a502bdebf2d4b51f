import { addDays, type Horizon, type LocalDate } from '@cadans/domain'

/** The periods on offer, in weeks from today. */
export const horizonWeeks = { half: 26, year: 52 } as const
/** `current` is the period of the plan that was applied last: only there a plan keeps what it can. */
export type HorizonChoice = 'current' | keyof typeof horizonWeeks | 'custom'
export const horizonChoices: readonly HorizonChoice[] = ['current', 'half', 'year', 'custom']

export function horizonOf(choice: keyof typeof horizonWeeks, today: LocalDate): Horizon {
  return { from: today, until: addDays(today, horizonWeeks[choice] * 7 - 1) }
}
