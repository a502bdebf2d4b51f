import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterContextProvider } from '@tanstack/react-router'
import type { i18n as I18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { DocumentLanguage } from '../app/document-language.tsx'
import type { router as appRouter } from '../app/router.tsx'
import { cssVariablesResolver, theme } from '../app/theme.ts'
import { queryClient } from '../lib/trpc.ts'
import { WorkspaceContext, type WorkspaceView } from '../lib/workspace.ts'

export type Scheme = 'light' | 'dark'

interface Props {
  i18n: I18n
  scheme: Scheme
  view: WorkspaceView
  router: typeof appRouter
  children: ReactNode
}

/** What stands around every component of the product. */
export function Around({ i18n, scheme, view, router, children }: Props) {
  return (
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
            <WorkspaceContext value={view}>{children}</WorkspaceContext>
          </RouterContextProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}
