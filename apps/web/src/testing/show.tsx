import type { Language } from '@cadans/domain'
import { createI18n } from '@cadans/messages/web'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterContextProvider } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react/pure'
import { commands } from 'vitest/browser'
import { DocumentLanguage } from '../app/document-language.tsx'
import { router as appRouter } from '../app/router.tsx'
import { cssVariablesResolver, theme } from '../app/theme.ts'
import { queryClient } from '../lib/trpc.ts'
import { WorkspaceContext, type WorkspaceView } from '../lib/workspace.ts'
import { viewFixture } from './view-fixture.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What axe-core finds in what the page shows now. */
    findBreaches: () => Promise<string[]>
  }
}

export type Scheme = 'light' | 'dark'

export interface Setting {
  language?: Language
  scheme?: Scheme
  /** The workspace around it; one of its own when left out. */
  view?: WorkspaceView
}

/** Draws a component inside what stands around every component of the product. @returns the router it navigates with */
export async function show(ui: ReactNode, setting: Setting = {}): Promise<typeof appRouter> {
  const { language = 'nl', scheme = 'light', view = viewFixture() } = setting
  const i18n = await createI18n(language, initReactI18next)
  const router = createRouter({ ...appRouter.options, history: createMemoryHistory() })
  await render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme={scheme}
        deduplicateCssVariables={false}
      >
        <QueryClientProvider client={queryClient}>
          <RouterContextProvider router={router}>
            <DocumentLanguage />
            <Notifications />
            <WorkspaceContext value={{ ...view, language }}>{ui}</WorkspaceContext>
          </RouterContextProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  )
  return router
}

interface HeldProps<Value> {
  start: Value
  onChange?: (value: Value) => void
  children: (value: Value, change: (value: Value) => void) => ReactNode
}

/** Holds a value for a component that does not hold its own, and tells of each change. */
export function Held<Value>({ start, onChange, children }: HeldProps<Value>) {
  const [value, setValue] = useState(start)
  return children(value, (next) => {
    setValue(next)
    onChange?.(next)
  })
}

/** Two tests: axe-core finds nothing wrong with it, in light and in dark. @param prepare opens what has to be seen too */
export function testAccessible(draw: () => ReactNode, prepare?: () => Promise<unknown>): void {
  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
    await show(draw(), { scheme })
    await prepare?.()
    const breaches = await commands.findBreaches()
    expect(breaches, breaches.join('\n')).toEqual([])
  })
}
