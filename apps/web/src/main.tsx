import './lib/zod-without-code.ts'
import { createI18n } from '@cadans/messages/web'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { storedLanguage } from './lib/language.ts'
import './app/mantine-styles.ts'
import '@fontsource-variable/figtree/wght.css'
import './app/tokens.css'

async function main(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  // Dates are Temporal everywhere; a browser without it gets it first.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const [i18n, { App }] = await Promise.all([
    createI18n(storedLanguage(), initReactI18next),
    import('./app/app.tsx'),
  ])
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  )
}

void main()
