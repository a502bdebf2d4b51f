import { addDays, type LocalDate, daysBetween } from '@cadans/domain'

/** The usual frequency, in per mille. */
const USUAL = 1000
/** As many weeks as a campaign may name. */
const MOST_WEEKS = 160

/** The weeks of a campaign, counted from its first day, and their intensity in per mille; unnamed ones are usual. */
export function campaignWeeks(campaign: {
  from: LocalDate
  until: LocalDate
  intensity: readonly number[]
}): { from: LocalDate; intensity: number }[] {
  const days = Math.max(1, daysBetween(campaign.from, campaign.until) + 1)
  const count = Math.min(MOST_WEEKS, Math.ceil(days / 7))
  return Array.from({ length: count }, (_, week) => ({
    from: addDays(campaign.from, week * 7),
    intensity: campaign.intensity[week] ?? USUAL,
  }))
}

/** The intensities with one week set, as long as the list needs to be. */
export function withIntensity(intensity: readonly number[], week: number, value: number): number[] {
  return Array.from({ length: Math.max(intensity.length, week + 1) }, (_, index) =>
    index === week ? value : (intensity[index] ?? USUAL),
  )
}
