import { isLanguage } from '@cadans/domain'
import { createI18n } from '@cadans/messages/web'
import { createMemoryHistory, createRouter } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { router as appRouter } from '../../app/router.tsx'
import '../../app/mantine-styles.ts'
import '@fontsource-variable/figtree/wght.css'
import '../../app/tokens.css'
import { Around } from '../around.tsx'
import { viewFixture } from '../view-fixture.ts'
import { ControlsPage } from './controls-page.tsx'

/** `?language=en&scheme=dark` says how they are drawn. */
async function main(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('controls.html has no #root')
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const asked = new URLSearchParams(location.search)
  const language = isLanguage(asked.get('language')) ? (asked.get('language') as 'nl' | 'en') : 'nl'
  const scheme = asked.get('scheme') === 'dark' ? 'dark' : 'light'
  createRoot(root).render(
    <Around
      i18n={await createI18n(language, initReactI18next)}
      scheme={scheme}
      view={{ ...viewFixture(), language }}
      router={createRouter({ ...appRouter.options, history: createMemoryHistory() })}
    >
      <div style={{ padding: '16px 20px 40px' }}>
        <ControlsPage
          look={{ language, scheme }}
          onLook={(look) => location.assign(`?${new URLSearchParams({ language, scheme, ...look })}`)}
        />
      </div>
    </Around>,
  )
}

void main()
