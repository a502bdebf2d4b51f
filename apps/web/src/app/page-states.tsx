import { Button, Center } from '@mantine/core'
import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'

/** An address that leads nowhere, with the way back. */
export function MissingPage() {
  const { t } = useTranslation('shell')
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
  return (
    <Center mih='60dvh' p='lg'>
      <ErrorState error={error} onRetry={() => window.location.reload()} />
    </Center>
  )
}
