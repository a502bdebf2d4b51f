import { expect, test } from 'vitest'
import { isLocalOnly } from '../../lib/local-address.ts'
import { subscribeLinks } from './subscribe-links.ts'

const address = 'https://cadans.example/feeds/abc_-9/samen.ics'

test('a calendar program is addressed by webcal', () => {
  expect(subscribeLinks(address, 'Alles').webcal).toBe('webcal://cadans.example/feeds/abc_-9/samen.ics')
  expect(subscribeLinks('http://127.0.0.1:3000/feeds/a/b.ics', 'Alles').webcal).toBe(
    'webcal://127.0.0.1:3000/feeds/a/b.ics',
  )
})

test('Google, Outlook of an organisation and private Outlook get the address and name back as they were', () => {
  const { google, outlookWork, outlookHome } = subscribeLinks(address, 'Sara & co')
  expect(new URL(google).searchParams.get('cid')).toBe('webcal://cadans.example/feeds/abc_-9/samen.ics')
  for (const [link, start] of [
    [outlookWork, 'https://outlook.office.com/calendar/0/addfromweb'],
    [outlookHome, 'https://outlook.live.com/calendar/0/addfromweb'],
  ] as const) {
    const { origin, pathname, searchParams } = new URL(link)
    expect(origin + pathname).toBe(start)
    expect(Object.fromEntries(searchParams)).toEqual({ url: address, name: 'Sara & co' })
  }
})

test.each([
  ['http://127.0.0.1:3000/feeds/a/b.ics', true],
  ['http://localhost:3000/feeds/a/b.ics', true],
  ['http://[::1]:3000/feeds/a/b.ics', true],
  [address, false],
])('%s is for this machine only: %s', (url, isLocal) => {
  expect(isLocalOnly(url)).toBe(isLocal)
})
