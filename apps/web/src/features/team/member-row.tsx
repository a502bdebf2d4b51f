import { type Person, roles } from '@cadans/domain'
import { ActionIcon, Badge, Menu, Select, Text } from '@mantine/core'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client, type Outputs, trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { RemoveMemberDialog } from './remove-member-dialog.tsx'
import type { Secret } from '../../ui/secret-address.tsx'
import classes from './team.module.css'

interface Props {
  member: Outputs['member']['list']['members'][number]
  name: string
  people: readonly Person[]
  onSecret: (secret: Secret) => void
}

/** One member: role, and what an owner can do about them. */
export function MemberRow({ member, name, people, onSecret }: Props) {
  const { t } = useTranslation('team')
  const { workspaceId, me, role } = useWorkspace()
  const toasts = useToasts()
  const [isRemoving, setRemoving] = useState(false)
  const { id, version } = member
  const setRole = useChange(trpc.member.setRole.mutationOptions(), {
    isUndoable: false,
    done: (_answer, input) => t('roleChanged', { name, role: t(`role.${input.role}`) }),
  })

  async function makeResetUrl(): Promise<void> {
    try {
      const { url } = await client.member.resetUrl.mutate({ workspaceId, id })
      onSecret({ title: t('resetTitle', { name }), text: t('resetText', { name }), url })
    } catch (error) {
      toasts.refused(error)
    }
  }

  return (
    <li>
      <InitialsMark name={name} size={30} silent />
      <div className={classes.who}>
        <span>
          {name}{' '}
          {member.personId === me.id && (
            <Badge variant='light' tt='none'>
              {t('you')}
            </Badge>
          )}
        </span>
        <Text c='dimmed' size='xs'>
          {member.email}
        </Text>
      </div>
      {role === 'owner' ? (
        <>
          <Select
            aria-label={t('roleOf', { name })}
            className={classes.role ?? ''}
            data={roles.toReversed().map((value) => ({ value, label: t(`role.${value}`) }))}
            value={member.role}
            disabled={setRole.isPending}
            allowDeselect={false}
            comboboxProps={{ width: 320, position: 'bottom-end' }}
            renderOption={({ option }) => (
              <div>
                {option.label}
                <Text c='dimmed' size='xs'>
                  {t(`roleHint.${option.value}`)}
                </Text>
              </div>
            )}
            onChange={(next) => {
              const wanted = roles.find((one) => one === next)
              if (wanted !== undefined) void setRole.run({ id, version, role: wanted })
            }}
          />
          <Menu position='bottom-end'>
            <Menu.Target>
              <ActionIcon variant='subtle' size={32} aria-label={t('actionsOf', { name })}>
                <Ellipsis size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void makeResetUrl()}>{t('resetMember', { name })}</Menu.Item>
              <Menu.Item color='red' onClick={() => setRemoving(true)}>
                {t('removeMember', { name })}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <RemoveMemberDialog
            opened={isRemoving}
            onClose={() => setRemoving(false)}
            member={member}
            name={name}
            heirs={people.filter((one) => one.id !== member.personId)}
          />
        </>
      ) : (
        <Text c='dimmed'>{t(`role.${member.role}`)}</Text>
      )}
    </li>
  )
}
