import { addDays, type Horizon, type LocalDate } from '@cadans/domain'

/** The periods on offer, in weeks from today. */
export const horizonWeeks = { quarter: 13, half: 26, year: 52 } as const
export type HorizonChoice = keyof typeof horizonWeeks | 'custom'
export const horizonChoices: readonly HorizonChoice[] = ['quarter', 'half', 'year', 'custom']

export function horizonOf(choice: keyof typeof horizonWeeks, today: LocalDate): Horizon {
  return { from: today, until: addDays(today, horizonWeeks[choice] * 7 - 1) }
}
