/** The countries whose days are known; `other` is any of which only the days are that belong to no country. */
export const countries = ['NL', 'BE', 'other'] as const
export type Country = (typeof countries)[number]

/** The country to propose to whoever has not said one: that of the zone. It decides nothing by itself. */
export function countryOfZone(zone: string): Country {
  if (zone === 'Europe/Amsterdam') return 'NL'
  return zone === 'Europe/Brussels' ? 'BE' : 'other'
}
