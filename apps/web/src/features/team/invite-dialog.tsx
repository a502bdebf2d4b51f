import { inviteSchema, type Person, type Role, roles } from '@cadans/domain'
import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import type { Secret } from '../../ui/secret-address.tsx'
import { Dialog } from '../../ui/dialog.tsx'

const NEW = 'new'

interface Props {
  opened: boolean
  onClose: () => void
  /** People of the workspace who have no account. */
  free: readonly Person[]
  hasMail: boolean
  onMade: (secret: Secret) => void
}

/** Invites a person of the workspace, or somebody new. */
export function InviteDialog({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation('team')
  return (
    <Dialog opened={opened} onClose={onClose} title={t('inviteTitle')}>
      <InviteForm {...rest} onClose={onClose} />
    </Dialog>
  )
}

function InviteForm({ free, hasMail, onMade, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['team', 'fields', 'common'])
  const [who, setWho] = useState(free[0]?.id ?? NEW)
  const [typed, setTyped] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('planner')
  const [wrong, setWrong] = useState<{ name?: string; email?: string }>({})
  const invite = useChange(trpc.member.invite.mutationOptions(), { isUndoable: false })
  const person = free.find((one) => one.id === who)
  const name = person?.name ?? typed.trim()

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { shape } = inviteSchema
    const mistakes = {
      ...(!shape.name.safeParse(name).success && { name: t('fields:text.empty') }),
      ...(!shape.email.safeParse(email.trim()).success && { email: t('fields:email.invalid') }),
    }
    setWrong(mistakes)
    if (Object.keys(mistakes).length > 0) return
    const invitation = { personId: person?.id ?? null, name, role, email: email.trim() }
    const answer = await invite.run((id) => ({ invitation: { id, ...invitation } }))
    if (answer === undefined) return
    const text = answer.isSent ? t('invitedSent', { email: email.trim() }) : t('invitedText', { name })
    onMade({ title: t('invitedTitle', { name }), text, url: answer.url })
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap='md'>
        {free.length > 0 && (
          <Select
            label={t('inviteWho')}
            data={[
              ...free.map((one) => ({ value: one.id, label: one.name })),
              { value: NEW, label: t('inviteNew') },
            ]}
            value={who}
            allowDeselect={false}
            onChange={(value) => setWho(value ?? NEW)}
          />
        )}
        {person === undefined && (
          <TextInput
            label={t('name')}
            value={typed}
            error={wrong.name}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
        <Select
          label={t('inviteRole')}
          description={t(`roleHint.${role}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={roles.toReversed().map((value) => ({ value, label: t(`role.${value}`) }))}
          value={role}
          allowDeselect={false}
          onChange={(value) => setRole(roles.find((one) => one === value) ?? 'planner')}
        />
        <TextInput
          label={t('inviteEmail')}
          type='email'
          description={t(hasMail ? 'inviteEmailHint' : 'inviteEmailHintNoMail')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={email}
          error={wrong.email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Group justify='flex-end'>
          <Button variant='default' onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type='submit' loading={invite.isPending}>
            {t('inviteAction')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
