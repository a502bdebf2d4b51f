import { expect, test } from 'vitest'
import { countryOfZone } from './country.ts'

test.each([
  ['Europe/Amsterdam', 'NL'],
  ['Europe/Brussels', 'BE'],
  ['America/Paramaribo', 'other'],
])('in %s the country proposed is %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country)
})
