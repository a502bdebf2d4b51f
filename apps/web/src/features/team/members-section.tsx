import type { Person } from '@cadans/domain'
import { Alert, Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { Section } from '../../ui/section.tsx'
import { InvitationRow } from './invitation-row.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberRow } from './member-row.tsx'
import { type Secret, SecretAddress } from '../../ui/secret-address.tsx'
import list from '../../ui/list.module.css'
import classes from './team.module.css'

/** Who has an account here, with which role, and who was invited; an owner changes it. */
export function MembersSection({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('team')
  const { workspaceId, role } = useWorkspace()
  const state = useQuery(trpc.account.state.queryOptions())
  const query = useQuery(trpc.member.list.queryOptions({ workspaceId }))
  const [isInviting, setInviting] = useState(false)
  const [secret, setSecret] = useState<Secret | null>(null)
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? ''
  const isOwner = role === 'owner'
  const isClaimed = state.data?.isClaimed ?? true

  return (
    <Section
      title={t('access')}
      hint={t('accessHint')}
      side={
        isOwner &&
        isClaimed && (
          <Button
            variant='default'
            size='compact-md'
            leftSection={<UserPlus size={15} aria-hidden />}
            onClick={() => setInviting(true)}
          >
            {t('invite')}
          </Button>
        )
      }
    >
      {query.error !== null ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined || state.data === undefined ? (
        <LinesSkeleton lines={2} />
      ) : isClaimed ? (
        <ul className={`${list.divided} ${classes.members}`}>
          {query.data.members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              name={nameOf(member.personId)}
              people={people}
              onSecret={setSecret}
            />
          ))}
          {query.data.invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} name={nameOf(invitation.personId)} />
          ))}
        </ul>
      ) : (
        <Alert m='md'>
          {t('noAccountsYet')}
          {state.data.claimUrl !== null && (
            <Group mt='sm'>
              <Button component='a' variant='default' href={state.data.claimUrl}>
                {t('makeAccount')}
              </Button>
            </Group>
          )}
        </Alert>
      )}
      {query.data !== undefined && state.data !== undefined && (
        <InviteDialog
          opened={isInviting}
          onClose={() => setInviting(false)}
          free={people.filter(({ id }) => !query.data.members.some(({ personId }) => personId === id))}
          hasMail={state.data.hasMail}
          onMade={(made) => {
            setInviting(false)
            setSecret(made)
          }}
        />
      )}
      <SecretAddress secret={secret} onClose={() => setSecret(null)} />
    </Section>
  )
}
