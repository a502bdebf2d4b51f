import type { Language } from '@cadans/domain'

/** What the first page says, in one language. */
export interface FirstWords {
  /** The rooms, in the order of the rail. */
  rooms: readonly string[]
  lost: string
  again: string
  /** Address of the file with all other words, where it has been built. */
  file?: string
}

/** In the order of the product: the first is the one where nothing was chosen. */
export type FirstWordsByLanguage = Readonly<Record<Language, FirstWords>>

/**
 * Runs in the page before anything was fetched, by itself, so it imports nothing: the language and the light of this device, the frame
 * that a workspace is about to have, and what is said when the rest does not come.
 */
export function drawFirstPage(words: FirstWordsByLanguage, path = location.pathname): void {
  const page = document.documentElement
  const chosen = localStorage.getItem('cadans.language')
  const [language, spoken] =
    Object.entries(words).find(([one]) => one === chosen) ?? Object.entries(words)[0] ?? []
  if (language === undefined || spoken === undefined) return
  page.lang = language
  const scheme = localStorage.getItem('mantine-color-scheme-value')
  const isDark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  page.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light'

  if (spoken.file !== undefined) {
    const preload = document.createElement('link')
    preload.rel = 'modulepreload'
    preload.href = spoken.file
    document.head.append(preload)
  }

  const frame = document.createElement('div')
  frame.id = 'first-page'
  if (/^\/w\/[^/]/.test(path)) {
    const rail = document.createElement('ul')
    for (const room of spoken.rooms) rail.appendChild(document.createElement('li')).textContent = room
    const room = document.createElement('div')
    room.append(...['header', 'section', 'section'].map((part) => document.createElement(part)))
    frame.append(rail, room)
    frame.ariaHidden = 'true'
  }
  document.body.append(frame)

  function sayLost({ target }: Event): void {
    const isBegun = document.getElementById('root')?.hasChildNodes() ?? false
    if (isBegun || (target instanceof HTMLLinkElement && target.rel !== 'stylesheet')) return
    const alert = document.createElement('div')
    alert.role = 'alert'
    alert.appendChild(document.createElement('p')).textContent = spoken?.lost ?? ''
    const again = alert.appendChild(document.createElement('button'))
    again.textContent = spoken?.again ?? ''
    again.addEventListener('click', () => location.reload())
    frame.ariaHidden = null
    frame.replaceChildren(alert)
  }
  addEventListener('error', sayLost, true)
  addEventListener('unhandledrejection', sayLost)
}
