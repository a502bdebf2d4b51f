import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import classes from './team.module.css'

interface Props {
  invitation: Outputs['member']['list']['invitations'][number]
  name: string
}

/** Somebody who was invited and has not come yet. */
export function InvitationRow({ invitation, name }: Props) {
  const { t } = useTranslation('team')
  const { language, zone } = useWorkspace()
  const { id, version, email, role, expiresAt } = invitation
  const withdraw = useChange(trpc.member.withdraw.mutationOptions(), {
    isUndoable: false,
    done: () => t('withdrawn', { name }),
  })
  return (
    <li>
      <InitialsMark name={name} size={30} silent />
      <div className={classes.who}>
        <span>{name}</span>
        <Text c='dimmed' size='xs'>
          {[t(`role.${role}`), email, t('pending', { date: formatInstant(expiresAt, language, zone) })]
            .filter((part) => part !== '')
            .join(', ')}
        </Text>
      </div>
      <Button
        variant='default'
        size='compact-md'
        aria-label={t('withdraw', { name })}
        loading={withdraw.isPending}
        onClick={() => void withdraw.run({ id, version })}
      >
        {t('withdrawAction')}
      </Button>
    </li>
  )
}
