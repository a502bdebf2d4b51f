import { expect, test } from 'vitest'
import { feedUrl, slugOf } from './feed.address.ts'

test.each([
  ['Buurthuis De Brug', 'buurthuis-de-brug'],
  ['Café Één & Co.', 'cafe-een-co'],
  ['  …  ', 'cadans'],
  ['مرحبا 🎉', 'cadans'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(200), 'x'.repeat(60)],
])('%j reads as %s in an address', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('an address is never longer than calendar programs take', () => {
  const long = `https://${'a'.repeat(170)}.example`
  const url = feedUrl(long, 'T'.repeat(43), 'x'.repeat(200))
  expect(url.length).toBe(256)
  expect(url).toMatch(/\/x+\.ics$/)
})
