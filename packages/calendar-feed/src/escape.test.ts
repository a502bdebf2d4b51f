import { expect, test } from 'vitest'
import { cleanText, escapeText, escapeUri } from './escape.ts'

test.each([
  { what: 'plain text', value: 'Kijkje in de keuken', escaped: 'Kijkje in de keuken' },
  { what: 'a backslash', value: 'a\\nb', escaped: 'a\\\\nb' },
  { what: 'semicolon and comma', value: 'a;b,c', escaped: 'a\\;b\\,c' },
  { what: 'colon and quote, which need nothing', value: 'a:"b"', escaped: 'a:"b"' },
  { what: 'a newline', value: 'a\nb', escaped: 'a\\nb' },
  { what: 'CRLF as one newline', value: 'a\r\nb', escaped: 'a\\nb' },
  { what: 'a bare CR', value: 'a\rb', escaped: 'a\\nb' },
  { what: 'next line', value: 'a\u0085b', escaped: 'a\\nb' },
  { what: 'line and paragraph separators', value: 'a\u2028b\u2029c', escaped: 'a\\nb\\nc' },
  { what: 'a line that looks like an event', value: 'x\r\nBEGIN:VEVENT', escaped: 'x\\nBEGIN:VEVENT' },
  { what: 'control characters', value: 'a\u0000\u0007\u000b\u001b\u007f\u009fb', escaped: 'ab' },
  { what: 'a tab, which stays', value: 'a\tb', escaped: 'a\tb' },
  { what: 'a direction that stays open', value: 'a\u202eb\nc', escaped: 'a\u202eb\u202c\\nc' },
  { what: 'half an emoji', value: 'a\ud83cb', escaped: 'a\ufffdb' },
  { what: 'a whole emoji and Arabic', value: '🎉 مرحبا', escaped: '🎉 مرحبا' },
])('$what is escaped', ({ value, escaped }) => {
  expect(escapeText(value)).toBe(escaped)
})

test('what readers see keeps each line end once', () => {
  expect(cleanText('a\r\n\r\nb\r\u2028c')).toBe('a\n\nb\n\nc')
})

test.each([
  { uri: 'https://x.example/w/1?a=b&c=%20', escaped: 'https://x.example/w/1?a=b&c=%20' },
  {
    uri: 'https://x.example/\r\nBEGIN:VEVENT é🎉',
    escaped: 'https://x.example/%0D%0ABEGIN:VEVENT%20%C3%A9%F0%9F%8E%89',
  },
  { uri: 'https://x.example/a,b;c\\d', escaped: 'https://x.example/a%2Cb%3Bc%5Cd' },
  { uri: 'https://x.example/\ud83c', escaped: 'https://x.example/%EF%BF%BD' },
])('the address $uri is one word of printable ASCII', ({ uri, escaped }) => {
  expect(escapeUri(uri)).toBe(escaped)
})
