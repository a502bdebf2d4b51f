import { countries, type Country } from '../country.ts'
import { addDays, type LocalDate, type Weekday, weekdayOf } from '../time.ts'

/**
 * `on`: the same day every year. `after`: the first such weekday on or after a day, so the third Tuesday of September is
 * Tuesday on or after 09-15. `easter`: days from Easter Sunday. `notSunday`: the day before when it falls on a Sunday.
 */
type Rule = { on: string; notSunday?: true } | { after: string; weekday: Weekday } | { easter: number }

interface KeyDateRule {
  code: string
  rule: Rule
  /** Countries that keep the day, and those where it is an official public holiday. */
  in: readonly Country[]
  holidayIn: readonly Country[]
}

/** Days that belong to no country, and those of the Low Countries. */
const all = countries
const both: readonly Country[] = ['NL', 'BE']
const none: readonly Country[] = []
const nl: readonly Country[] = ['NL']
const be: readonly Country[] = ['BE']

/**
 * Public holidays: the official lists of rijksoverheid.nl and belgium.be. An official holiday need not be a day off: most Dutch people
 * have none on Good Friday, and on Liberation Day once in five years. The other days are the ones that marketers plan around; those
 * that the United Nations or a whole faith keeps, and those of international trade, belong to no country. Days that follow the moon of
 * another calendar (Ramadan, Divali, lunar new year) are not here: they are announced, not computed.
 */
const rules = [
  { code: 'newYear', rule: { on: '01-01' }, in: all, holidayIn: both },
  { code: 'epiphany', rule: { on: '01-06' }, in: all, holidayIn: none },
  { code: 'blueMonday', rule: { after: '01-15', weekday: 1 }, in: all, holidayIn: none },
  { code: 'poetryDay', rule: { after: '01-25', weekday: 4 }, in: both, holidayIn: none },
  { code: 'saferInternet', rule: { after: '02-05', weekday: 2 }, in: all, holidayIn: none },
  { code: 'valentine', rule: { on: '02-14' }, in: all, holidayIn: none },
  { code: 'carnival', rule: { easter: -49 }, in: all, holidayIn: none },
  { code: 'womensDay', rule: { on: '03-08' }, in: all, holidayIn: none },
  { code: 'waterDay', rule: { on: '03-22' }, in: all, holidayIn: none },
  { code: 'summerTime', rule: { after: '03-25', weekday: 7 }, in: both, holidayIn: none },
  { code: 'aprilFools', rule: { on: '04-01' }, in: all, holidayIn: none },
  { code: 'goodFriday', rule: { easter: -2 }, in: all, holidayIn: nl },
  { code: 'easter', rule: { easter: 0 }, in: all, holidayIn: both },
  { code: 'easterMonday', rule: { easter: 1 }, in: all, holidayIn: both },
  { code: 'secretaryDay', rule: { after: '04-15', weekday: 4 }, in: both, holidayIn: none },
  { code: 'earthDay', rule: { on: '04-22' }, in: all, holidayIn: none },
  { code: 'bookDay', rule: { on: '04-23' }, in: all, holidayIn: none },
  { code: 'kingsDay', rule: { on: '04-27', notSunday: true }, in: nl, holidayIn: nl },
  { code: 'labourDay', rule: { on: '05-01' }, in: all, holidayIn: be },
  { code: 'remembrance', rule: { on: '05-04' }, in: nl, holidayIn: none },
  { code: 'liberation', rule: { on: '05-05' }, in: nl, holidayIn: nl },
  { code: 'mothersDay', rule: { after: '05-08', weekday: 7 }, in: both, holidayIn: none },
  { code: 'nursesDay', rule: { on: '05-12' }, in: all, holidayIn: none },
  { code: 'againstHomophobia', rule: { on: '05-17' }, in: all, holidayIn: none },
  { code: 'ascension', rule: { easter: 39 }, in: all, holidayIn: both },
  { code: 'whitSunday', rule: { easter: 49 }, in: all, holidayIn: both },
  { code: 'whitMonday', rule: { easter: 50 }, in: all, holidayIn: both },
  { code: 'environmentDay', rule: { on: '06-05' }, in: all, holidayIn: none },
  { code: 'fathersDay', rule: { after: '06-15', weekday: 7 }, in: nl, holidayIn: none },
  { code: 'fathersDay', rule: { after: '06-08', weekday: 7 }, in: be, holidayIn: none },
  { code: 'refugeeDay', rule: { on: '06-20' }, in: all, holidayIn: none },
  { code: 'ketiKoti', rule: { on: '07-01' }, in: nl, holidayIn: none },
  { code: 'summerSale', rule: { on: '07-01' }, in: be, holidayIn: none },
  { code: 'flemishDay', rule: { on: '07-11' }, in: be, holidayIn: none },
  { code: 'nationalDay', rule: { on: '07-21' }, in: be, holidayIn: be },
  { code: 'assumption', rule: { on: '08-15' }, in: be, holidayIn: be },
  { code: 'literacyDay', rule: { on: '09-08' }, in: all, holidayIn: none },
  { code: 'budgetDay', rule: { after: '09-15', weekday: 2 }, in: nl, holidayIn: none },
  { code: 'peaceDay', rule: { on: '09-21' }, in: all, holidayIn: none },
  { code: 'neighboursDay', rule: { after: '09-22', weekday: 6 }, in: nl, holidayIn: none },
  { code: 'wallonDay', rule: { on: '09-27' }, in: be, holidayIn: none },
  { code: 'elderlyDay', rule: { on: '10-01' }, in: all, holidayIn: none },
  { code: 'animalDay', rule: { on: '10-04' }, in: all, holidayIn: none },
  { code: 'teachersDay', rule: { on: '10-05' }, in: all, holidayIn: none },
  { code: 'sustainabilityDay', rule: { on: '10-10' }, in: nl, holidayIn: none },
  { code: 'mentalHealthDay', rule: { on: '10-10' }, in: all, holidayIn: none },
  { code: 'comingOutDay', rule: { on: '10-11' }, in: all, holidayIn: none },
  { code: 'povertyDay', rule: { on: '10-17' }, in: all, holidayIn: none },
  { code: 'winterTime', rule: { after: '10-25', weekday: 7 }, in: both, holidayIn: none },
  { code: 'halloween', rule: { on: '10-31' }, in: all, holidayIn: none },
  { code: 'allSaints', rule: { on: '11-01' }, in: be, holidayIn: be },
  { code: 'singlesDay', rule: { on: '11-11' }, in: all, holidayIn: none },
  { code: 'stMartin', rule: { on: '11-11' }, in: both, holidayIn: none },
  { code: 'armistice', rule: { on: '11-11' }, in: be, holidayIn: be },
  { code: 'stNicholasArrival', rule: { after: '11-12', weekday: 6 }, in: nl, holidayIn: none },
  { code: 'childrensRights', rule: { on: '11-20' }, in: all, holidayIn: none },
  { code: 'blackFriday', rule: { after: '11-23', weekday: 5 }, in: all, holidayIn: none },
  { code: 'cyberMonday', rule: { after: '11-26', weekday: 1 }, in: all, holidayIn: none },
  { code: 'givingTuesday', rule: { after: '11-27', weekday: 2 }, in: all, holidayIn: none },
  { code: 'disabilityDay', rule: { on: '12-03' }, in: all, holidayIn: none },
  { code: 'stNicholasEve', rule: { on: '12-05' }, in: nl, holidayIn: none },
  { code: 'volunteersDay', rule: { on: '12-05' }, in: all, holidayIn: none },
  { code: 'stNicholas', rule: { on: '12-06' }, in: be, holidayIn: none },
  { code: 'humanRights', rule: { on: '12-10' }, in: all, holidayIn: none },
  { code: 'purpleFriday', rule: { after: '12-08', weekday: 5 }, in: nl, holidayIn: none },
  { code: 'christmasEve', rule: { on: '12-24' }, in: all, holidayIn: none },
  { code: 'christmas', rule: { on: '12-25' }, in: all, holidayIn: both },
  { code: 'boxingDay', rule: { on: '12-26' }, in: all, holidayIn: nl },
  { code: 'newYearsEve', rule: { on: '12-31' }, in: all, holidayIn: none },
] as const satisfies readonly KeyDateRule[]

/** Names stand in the message catalogue under this code. */
export type KeyDateCode = (typeof rules)[number]['code']
export const keyDateCodes: readonly KeyDateCode[] = [...new Set(rules.map(({ code }) => code))]

export interface KeyDate {
  date: LocalDate
  code: KeyDateCode
  isHoliday: boolean
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm, J. Meeus, Astronomical Algorithms, chapter 8. */
export function easterOf(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const day = String((n % 31) + 1).padStart(2, '0')
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${day}`
}

function dateOf(rule: Rule, year: number): LocalDate {
  if ('easter' in rule) return addDays(easterOf(year), rule.easter)
  if ('after' in rule) {
    const start = `${year}-${rule.after}`
    return addDays(start, (rule.weekday - weekdayOf(start) + 7) % 7)
  }
  const date = `${year}-${rule.on}`
  return rule.notSunday === true && weekdayOf(date) === 7 ? addDays(date, -1) : date
}

/**
 * Public holidays and observance days of one calendar year, in order of date.
 * @param year 1970 to 2200
 */
export function keyDates(year: number, country: Country): KeyDate[] {
  return (rules as readonly (KeyDateRule & { code: KeyDateCode })[])
    .filter((one) => one.in.includes(country))
    .map(({ code, rule, holidayIn }) => ({
      date: dateOf(rule, year),
      code,
      isHoliday: holidayIn.includes(country),
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The key dates of a period, in order of date. */
export function keyDatesBetween(
  { from, until }: { from: LocalDate; until: LocalDate },
  country: Country,
): KeyDate[] {
  const days: KeyDate[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    days.push(...keyDates(year, country).filter(({ date }) => date >= from && date <= until))
  }
  return days
}
