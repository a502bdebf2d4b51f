import {
  addDays,
  type KeyDateCode,
  type KeyMessage,
  type LocalDate,
  type MarkedDay,
  markedDays,
  type Milestone,
  type PlanBasis,
  type Sector,
  sectorKeyDates,
  type Theme,
} from '@cadans/domain'

/** A key date that could be a milestone, and what it speaks of. */
export interface KeyDateOffer {
  day: MarkedDay
  name: string
  theme: Theme | undefined
  message: KeyMessage | undefined
  /** The milestone that was made of it. */
  milestone: Milestone | undefined
}

/** A whole year, so that each day is offered once. */
const DAYS = 364

/**
 * The days of the coming year that matter to somebody: those usual in the sector, days of one's own, and those whose name speaks
 * of a theme or a key message.
 */
export function keyDateOffers(
  basis: PlanBasis,
  { sector, today, nameOf }: { sector: Sector; today: LocalDate; nameOf: (day: MarkedDay) => string },
): KeyDateOffer[] {
  const usual = new Set<KeyDateCode>(sectorKeyDates[sector])
  const { strategy, tactic } = basis
  const themes = tactic.themes.filter(({ retired }) => !retired)
  return markedDays(basis, { from: today, until: addDays(today, DAYS) }).flatMap((day) => {
    const name = nameOf(day)
    const theme = themes.find((one) => doShareWord(name, one.name))
    const message = strategy.keyMessages.find(({ text }) => doShareWord(name, text))
    const milestone = strategy.milestones.find((one) => one.name === name && one.date === day.date)
    const isUsual = 'code' in day ? usual.has(day.code) : true
    return isUsual || theme !== undefined || message !== undefined
      ? [{ day, name, theme, message, milestone }]
      : []
  })
}

/** Shorter ones say too little: articles, "day", "people". */
const LEAST_LETTERS = 7

/** A longer word of one begins a word of the other: "Vrijwilliger" in "Vrijwilligers". */
export function doShareWord(one: string, other: string): boolean {
  return wordsOf(one).some((word) =>
    wordsOf(other).some((near) => word.startsWith(near) || near.startsWith(word)),
  )
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS)
}
