import { Alert, Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Reading } from '../../ui/reading.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecondStepCard } from './second-step-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { SignOutButton } from './sign-out-button.tsx'

/** One's own account: password, second step, and where one is signed in. */
export function AccountPage() {
  const { t } = useTranslation(['account', 'team'])
  const state = useQuery(trpc.account.state.queryOptions(undefined, { staleTime: 0 }))
  const actor = state.data?.actor
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={actor?.kind === 'user' ? `${actor.name}, ${actor.email}` : undefined}
        primary={actor?.kind === 'user' && <SignOutButton />}
      />
      {state.error !== null ? (
        <ErrorState error={state.error} onRetry={() => void state.refetch()} />
      ) : actor === undefined ? (
        <CardsSkeleton cards={3} height={150} />
      ) : actor.kind !== 'user' ? (
        <Reading>
          <Alert>
            {t('isLocal')}
            {typeof state.data?.claimUrl === 'string' && (
              <Group mt='sm'>
                <Button component='a' href={state.data.claimUrl}>
                  {t('team:makeAccount')}
                </Button>
              </Group>
            )}
          </Alert>
        </Reading>
      ) : (
        <Reading>
          <PasswordCard />
          <SecondStepCard isOn={actor.hasTwoFactor} onChange={() => void state.refetch()} />
          <SessionsCard here={actor.sessionId} />
        </Reading>
      )}
    </>
  )
}
