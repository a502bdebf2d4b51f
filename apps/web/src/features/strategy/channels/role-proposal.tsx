import { type Channel, usualFrequency } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatPosts } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'

/**
 * What a role asks of the frequency, proposed where the tactic does otherwise: a focus channel gets at least what is usual, a basic one
 * about the floor.
 */
export function RoleProposal({ channel }: { channel: Channel }) {
  const { t } = useTranslation('groundwork')
  const { workspaceId, language } = useWorkspace()
  const draft = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const save = useChange(trpc.tactic.save.mutationOptions(), {
    done: () => t('choice.frequencySet', { name: channel.name }),
  })
  const frequency = draft.data?.tactic.channels.find(({ channelId }) => channelId === channel.id)?.frequency
  if (draft.data === undefined || frequency === undefined || channel.role === 'none') return null
  const wanted = usualFrequency(channel)
  const isRight = channel.role === 'focus' ? frequency >= wanted : frequency <= 2 * wanted
  if (isRight) return null
  const { tactic, version } = draft.data
  const channels = tactic.channels.map((one) =>
    one.channelId === channel.id ? { ...one, frequency: wanted } : one,
  )
  return (
    <Group gap='xs'>
      <Text size='sm'>
        {t(`choice.frequency.${channel.role}`, {
          now: formatPosts(frequency, language),
          wanted: formatPosts(wanted, language),
        })}
      </Text>
      <Button
        variant='light'
        size='compact-sm'
        loading={save.isPending}
        onClick={() => void save.run({ version, tactic: { ...tactic, channels } })}
      >
        {t('choice.takeFrequency', { wanted: formatPosts(wanted, language) })}
      </Button>
    </Group>
  )
}
