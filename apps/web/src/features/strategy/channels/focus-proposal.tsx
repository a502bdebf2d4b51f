import { proposedFocus, rolesOfFocus, type Strategy } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ForChanging } from '../../../ui/read-only.tsx'

interface Props {
  strategy: Strategy
  groundwork: Groundwork
}

/** Which channels the scores would put the work in, whether that is how it is, and one press to have it so. */
export function FocusProposal({ strategy: { channels }, groundwork }: Props) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const setRoles = useChange(trpc.channel.setRoles.mutationOptions(), { done: () => t('choice.rolesTaken') })
  const focus = proposedFocus(channels, groundwork.channelChoices, groundwork.notes.weights)
  if (focus.length === 0) {
    return (
      <ForChanging>
        <Text size='sm'>{t('choice.none')}</Text>
      </ForChanging>
    )
  }
  const changes = rolesOfFocus(channels, focus)
  const listed = (names: readonly string[]) => new Intl.ListFormat(language).format(names)
  const names = focus.map((id) => channels.find((one) => one.id === id)?.name ?? '')
  return (
    <Group gap='xs'>
      <Text size='sm'>
        {t('choice.proposed', { names: listed(names) })}{' '}
        {changes.length === 0
          ? t('choice.agrees')
          : t('choice.differs', {
              changes: listed(
                changes.map(({ channel: { name }, role }) =>
                  role === 'focus'
                    ? t('choice.becomes_focus', { name })
                    : t('choice.becomes_basic', { name }),
                ),
              ),
            })}
      </Text>
      {changes.length > 0 && (
        <ForChanging>
          <Button
            variant='light'
            size='compact-sm'
            loading={setRoles.isPending}
            onClick={() =>
              void setRoles.run({
                roles: changes.map(({ channel: { id, version }, role }) => ({ id, version, role })),
              })
            }
          >
            {t('choice.takeRoles')}
          </Button>
        </ForChanging>
      )}
    </Group>
  )
}
