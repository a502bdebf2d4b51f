import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { CatchBoundary, RouterProvider } from '@tanstack/react-router'
import type { i18n as I18n } from 'i18next'
import { lazy, Suspense } from 'react'
import { I18nextProvider } from 'react-i18next'
import { queryClient } from '../lib/trpc.ts'
import { DocumentLanguage } from './document-language.tsx'
import { LightOnPaper } from './light-on-paper.tsx'
import { PageError } from './page-states.tsx'
import { router } from './router.tsx'
import { cssVariablesResolver, theme } from './theme.ts'

/** Comes after the first page: a message that is earlier waits for it. */
const Toasts = lazy(async () => ({ default: (await import('./toasts.tsx')).Toasts }))

export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme='auto'
        deduplicateCssVariables={false}
      >
        <QueryClientProvider client={queryClient}>
          <DocumentLanguage />
          <LightOnPaper />
          <CatchBoundary getResetKey={() => 'toasts'} errorComponent={PageError}>
            <Suspense>
              <Toasts />
            </Suspense>
          </CatchBoundary>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}
