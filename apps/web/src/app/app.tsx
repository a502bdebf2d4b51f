import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { i18n as I18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { queryClient } from '../lib/trpc.ts'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { DocumentLanguage } from './document-language.tsx'
import { router } from './router.tsx'
import { cssVariablesResolver, theme } from './theme.ts'

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
          <Toasts />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}

/** On a phone from above: below stand the rail and the buttons of a sheet. */
function Toasts() {
  return <Notifications position={useIsPhone() ? 'top-center' : 'bottom-center'} limit={4} zIndex={500} />
}
