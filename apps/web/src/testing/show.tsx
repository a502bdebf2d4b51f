import type { Language } from '@cadans/domain'
import { createI18n } from '@cadans/messages/web'
import { createMemoryHistory, createRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { initReactI18next } from 'react-i18next'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react/pure'
import { commands } from 'vitest/browser'
import { router as appRouter } from '../app/router.tsx'
import type { WorkspaceView } from '../lib/workspace.ts'
import { Around, type Scheme } from './around.tsx'
import { viewFixture } from './view-fixture.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What axe-core finds in what the page shows now. */
    findBreaches: () => Promise<string[]>
  }
}

export type { Scheme }

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
    <Around i18n={i18n} scheme={scheme} view={{ ...view, language }} router={router}>
      {ui}
    </Around>,
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
