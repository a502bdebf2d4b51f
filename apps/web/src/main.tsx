import './lib/zod-without-code.ts'
import { createI18n } from '@cadans/messages/web'
import { StrictMode } from 'react'
import { noop } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { App } from './app/app.tsx'
import { storedLanguage } from './lib/language.ts'
import { queryClient, trpc } from './lib/trpc.ts'
import './app/mantine-styles.ts'
import '@fontsource-variable/figtree/wght.css'
import './app/tokens.css'

/** The workspace of an address: all that a room asks waits for it, so it is asked for before anything is drawn. */
function askForWorkspace(path: string): void {
  const workspaceId = /^\/w\/([^/]+)/.exec(path)?.[1]
  // What goes wrong is asked again, and told, where the workspace is drawn.
  if (workspaceId !== undefined)
    queryClient.query(trpc.workspace.get.queryOptions({ workspaceId })).catch(noop)
}

async function main(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  askForWorkspace(window.location.pathname)
  // Dates are Temporal everywhere; a browser without it gets it first.
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const i18n = await createI18n(storedLanguage(), initReactI18next)
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  )
}

void main()
