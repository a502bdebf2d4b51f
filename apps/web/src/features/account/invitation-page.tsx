import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { auth } from '../../lib/auth.ts'
import { client, type Outputs, trpc } from '../../lib/trpc.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { RoomSkeleton } from '../../ui/skeletons.tsx'
import { DoorCard } from './door-card.tsx'
import { enterAs } from './enter-as.ts'
import { NewAccountForm } from './new-account-form.tsx'
import { Problem } from './problem.tsx'
import { useAttempt } from './use-attempt.ts'

/** `/invitation/…`: says where it leads, and lets in whoever is signed in, or somebody new. */
export function InvitationPage() {
  const { t } = useTranslation(['account', 'team'])
  const { token } = useParams({ from: '/invitation/$token' })
  const state = useQuery(trpc.account.state.queryOptions())
  const card = useQuery(trpc.account.invitation.queryOptions({ token }, { retry: false }))
  if (card.error !== null) {
    return (
      <DoorCard title={t('invitationTitle', { workspace: 'Cadans' })}>
        <ErrorState error={card.error} onRetry={() => void card.refetch()} />
      </DoorCard>
    )
  }
  if (card.data === undefined || state.data === undefined) return <RoomSkeleton />
  const { workspace, by, role } = card.data
  const { actor } = state.data
  return (
    <DoorCard
      title={t('invitationTitle', { workspace })}
      text={t('invitationText', { by, role: t(`team:role.${role}`) })}
    >
      {actor.kind === 'user' ? (
        <AcceptAs token={token} email={actor.email} />
      ) : (
        <AcceptAnew token={token} card={card.data} />
      )}
    </DoorCard>
  )
}

function roomOf(workspaceId: string): string {
  return `/w/${workspaceId}/today`
}

function AcceptAs({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('account')
  const attempt = useAttempt()
  const accept = (): void =>
    void attempt.run(async () => {
      const { workspaceId } = await client.account.accept.mutate({ token, account: null })
      window.location.assign(roomOf(workspaceId))
    })
  const leave = (): void =>
    void attempt.run(async () => {
      await auth.signOut()
      window.location.reload()
    })
  return (
    <Stack gap='md'>
      <Text>{t('invitationAs', { email })}</Text>
      <Problem text={attempt.problem} />
      <Button size='md' loading={attempt.isBusy} onClick={accept}>
        {t('invitationAccept')}
      </Button>
      <Anchor component='button' type='button' onClick={leave}>
        {t('invitationOther')}
      </Anchor>
    </Stack>
  )
}

function AcceptAnew({ token, card }: { token: string; card: Outputs['account']['invitation'] }) {
  const { t } = useTranslation('account')
  const attempt = useAttempt()
  return (
    <>
      <NewAccountForm
        known={{ name: card.name, email: card.email }}
        action={t('invitationAccept')}
        attempt={attempt}
        onSubmit={(account) =>
          void attempt.run(async () => {
            const { workspaceId } = await client.account.accept.mutate({ token, account })
            await enterAs(account, roomOf(workspaceId))
          })
        }
      />
      <Anchor
        renderRoot={(props) => <Link to='/sign-in' search={{ to: `/invitation/${token}` }} {...props} />}
      >
        {t('invitationHasAccount')}
      </Anchor>
    </>
  )
}
