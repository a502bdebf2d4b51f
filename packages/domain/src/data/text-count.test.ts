import fc from 'fast-check'
import { expect, test } from 'vitest'
import { platforms } from '../platform.ts'
import { channelRules } from './channel-rules.ts'
import { countText, countTitle } from './text-count.ts'

const family = '👨‍👩‍👧‍👦'
const flag = '🇳🇱'

test.each([
  ['x', 'Goedemorgen', 11],
  ['x', 'café', 4],
  ['x', 'cafe\u0301', 4],
  ['x', '日本', 4],
  ['x', family, 2],
  ['x', `${flag}${flag}`, 4],
  ['x', '👍🏽', 2],
  ['x', 'https://example.org', 23],
  ['x', 'Lees https://example.org/een/heel/lang/adres?met=van&alles=erbij.', 5 + 23 + 1],
  ['x', 'merendam.nl', 23],
  ['x', 'Kom naar samenmerendam.nl/buurtfeest!', 9 + 23 + 1],
  ['x', 'info@merendam.nl', 16],
  ['x', 'morgen.Kom', 10],
  ['x', '', 0],
  ['x', '⚡️ Laatste plekken! ☕️ Koffie en ⚽️ op het plein ⭐️⭐️⭐️⭐️⭐️', 59],
  ['x', '#buurt.nl', 9],
  ['x', 'samenmerendam.nu', 23],
  ['x', 'www.samenmerendam.nu/agenda', 23],
  ['x', 'samenmerendam.nl/', 23],
  ['x', 'https://nl.wikipedia.org/wiki/Brug_(bouwwerk)', 23],
  ['x', '(lees nl.wikipedia.org/wiki/Brug_(bouwwerk).)', 6 + 23 + 2],
  ['x', '(zie https://example.org/agenda)', 5 + 23 + 1],
  ['mastodon', 'Dank @debrug@mastodon.example!', 13],
  ['mastodon', 'Mail info@merendam.nl', 21],
  ['mastodon', 'https://nl.wikipedia.org/wiki/Brug_(bouwwerk)', 23],
  ['bluesky', `${'a'.repeat(200)} https://www.samenmerendam.org/${'b'.repeat(107)}`, 238],
  ['bluesky', 'Zie https://merendam.nl/', 4 + 11],
  ['bluesky', 'merendam.nl/agenda/december', 11 + 16],
  ['bluesky', 'https://merendam.nl/agenda', 11 + 7],
  ['threads', '⭐️', 6],
  ['bluesky', family, 1],
  ['mastodon', 'Zie https://example.org/een/heel/lang/adres/dat/telt/als/23', 4 + 23],
  ['mastodon', 'merendam.nl', 11],
  ['threads', 'Hoi 👍', 8],
  ['threads', 'café', 4],
  ['instagram', `${family}e\u0301`, 2],
  ['whatsapp', 'مرحبا', 5],
  ['other', 'Hoi', 3],
] as const)('%s counts %j as %i', (platform, text, count) => {
  expect(countText(platform, text).count).toBe(count)
})

test.each([
  ['x', 'a'.repeat(280), false],
  ['x', 'a'.repeat(281), true],
  ['x', '日'.repeat(140), false],
  ['x', '日'.repeat(141), true],
  ['bluesky', '👍'.repeat(300), false],
  ['bluesky', 'a'.repeat(301), true],
  ['threads', '👍'.repeat(125), false],
  ['threads', '👍'.repeat(126), true],
  ['facebook', 'a'.repeat(63_206), false],
  ['other', 'a'.repeat(100_000), false],
] as const)('on %s a text of that length goes over or not', (platform, text, over) => {
  expect(countText(platform, text).over).toBe(over)
})

test('Bluesky refuses 300 characters of more than 3,000 bytes, and says so in bytes', () => {
  expect(countText('bluesky', family.repeat(130))).toEqual({
    count: 130 * 25,
    limit: 3000,
    unit: 'bytes',
    severity: 'hard',
    over: true,
  })
})

test.each([
  ['youtube', 'a'.repeat(100), false],
  ['youtube', 'a'.repeat(101), true],
  ['youtube', family.repeat(100), false],
  ['pinterest', 'a'.repeat(101), true],
  ['instagram', 'a'.repeat(200), false],
] as const)('a title on %s of that length goes over or not', (platform, title, over) => {
  expect(countTitle(platform, title).over).toBe(over)
})

test('a long link weighs in bytes as little as Bluesky shows of it', () => {
  const link = `https://merendam.nl/${'a'.repeat(4000)}`
  expect(countText('bluesky', link)).toMatchObject({ count: 27, unit: 'shownLinks', over: false })
})

test("the channel's own limit takes the place of the platform's", () => {
  expect(countText('x', 'a'.repeat(20_000), 25_000)).toMatchObject({ limit: 25_000, over: false })
  expect(countText('bluesky', family.repeat(130), 1000).over).toBe(false)
})

test('a limit that nobody wrote down is advice, and an own limit is not', () => {
  expect(countText('whatsapp', 'Hoi')).toMatchObject({ limit: 4096, severity: 'soft' })
  expect(countText('whatsapp', 'Hoi', 1000)).toMatchObject({ limit: 1000, severity: 'hard' })
  expect(countText('other', 'Hoi').limit).toBeNull()
})

test.each(platforms)(
  'whatever is typed on %s is counted, and more text never counts for less',
  (platform) => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.webUrl())
    fc.assert(
      fc.property(typed, fc.string({ unit: 'grapheme-ascii' }), (text, more) => {
        const { count } = countText(platform, text)
        expect(Number.isInteger(count) && count >= 0).toBe(true)
        expect(countText(platform, `${text}\n${more}`).count).toBeGreaterThan(count - 1)
      }),
      { numRuns: 50 },
    )
  },
)

test('a text of a million characters is counted without delay', () => {
  expect(countText('x', 'a.'.repeat(500_000)).over).toBe(true)
})

test.each(platforms)('the rule of %s says where and when it was read', (platform) => {
  const { source, checked } = channelRules[platform]
  expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(source === '' ? 'other' : source).toMatch(platform === 'other' ? /^other$/ : /^https:\/\//)
})
