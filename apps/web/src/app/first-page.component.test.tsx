import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawFirstPage, type FirstWordsByLanguage } from './first-page.ts'

const words: FirstWordsByLanguage = {
  nl: { rooms: ['Vandaag', 'Kalender'], lost: 'Geen verbinding', again: 'Probeer opnieuw' },
  en: { rooms: ['Today', 'Calendar'], lost: 'No connection', again: 'Try again' },
}
const room = '/w/0190a000-0000-7000-8000-000000000001/calendar'
const page = document.documentElement

const before = { lang: page.lang, scheme: page.dataset['mantineColorScheme'] }
const kept = ['cadans.language', 'mantine-color-scheme-value'] as const
let stored: (string | null)[] = []

beforeEach(() => {
  stored = kept.map((key) => localStorage.getItem(key))
  for (const key of kept) localStorage.removeItem(key)
})

afterEach(() => {
  for (const [index, key] of kept.entries()) {
    const value = stored[index]
    if (value === null || value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  }
  document.getElementById('first-page')?.remove()
  page.lang = before.lang
  if (before.scheme === undefined) delete page.dataset['mantineColorScheme']
  else page.dataset['mantineColorScheme'] = before.scheme
})

function shown(): HTMLElement {
  const first = document.getElementById('first-page')
  if (first === null) throw new Error('There is no first page')
  return first
}

test.each([
  [null, 'nl', ['Vandaag', 'Kalender']],
  ['en', 'en', ['Today', 'Calendar']],
  ['xx', 'nl', ['Vandaag', 'Kalender']],
])('the rooms are named in the language of this device (%s)', (chosen, language, names) => {
  if (chosen !== null) localStorage.setItem('cadans.language', chosen)
  drawFirstPage(words, room)
  expect(page.lang).toBe(language)
  expect([...shown().querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(names)
})

test.each(['light', 'dark'])('it is as %s as somebody chose', (scheme) => {
  localStorage.setItem('mantine-color-scheme-value', scheme)
  drawFirstPage(words, room)
  expect(page.dataset['mantineColorScheme']).toBe(scheme)
})

test.each(['/start', '/', '/share/abc', '/w/'])('outside a workspace there is no frame (%s)', (path) => {
  drawFirstPage(words, path)
  expect(shown().childElementCount).toBe(0)
})

test('a script that does not come is told of, with a way to try again', () => {
  localStorage.setItem('cadans.language', 'en')
  drawFirstPage(words, '/start')
  const script = document.head.appendChild(document.createElement('script'))
  script.dispatchEvent(new Event('error'))
  script.remove()
  expect(shown().querySelector('[role=alert] p')?.textContent).toBe('No connection')
  expect(shown().querySelector('button')?.textContent).toBe('Try again')
})
