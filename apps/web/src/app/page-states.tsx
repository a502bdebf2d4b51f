import { Button, Center } from '@mantine/core'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useFirstPageGone } from './use-first-page-gone.ts'

/** An address that leads nowhere, with the way back. */
export function MissingPage() {
  const { t } = useTranslation('shell')
  useFirstPageGone()
  return (
    <Center mih='60dvh' p='lg'>
      <EmptyState
        title={t('missingTitle')}
        text={t('missingText')}
        action={<Button renderRoot={(props) => <Link to='/' {...props} />}>{t('missingAction')}</Button>}
      />
    </Center>
  )
}

/** What is left when a room broke while drawing, or could not be fetched: only the page as a whole can begin again. */
export function PageError({ error }: ErrorComponentProps) {
  useFirstPageGone()
  return (
    <Center mih='60dvh' p='lg'>
      <ErrorState error={error} onRetry={() => window.location.reload()} />
    </Center>
  )
}
