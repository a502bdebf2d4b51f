import type { Segment } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { RoomLink } from '../../../shared/ways/room-link.tsx'

/** Where the tactic divides a channel otherwise, which goes before the share here; the share can be made to hold everywhere. */
export function ShareElsewhere({ segment }: { segment: Segment }) {
  const { t } = useTranslation('groundwork')
  const { workspaceId, language } = useWorkspace()
  const draft = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const save = useChange(trpc.tactic.save.mutationOptions(), { done: () => t('segment.everywhere') })
  if (draft.data === undefined || strategy.data === undefined) return null
  const { tactic, version } = draft.data
  const posting = strategy.data.channels.filter(({ role }) => role !== 'none')
  const named = tactic.channels.flatMap(({ channelId, segmentShares }) => {
    const channel = posting.find(({ id }) => id === channelId)
    if (channel === undefined || segmentShares.length === 0) return []
    const share = segmentShares.find(({ id }) => id === segment.id)?.share ?? 0
    return [t('segment.shareOn', { channel: channel.name, share: formatShare(share, language) })]
  })
  if (named.length === 0) return null
  const channels = tactic.channels.map((channel) => ({ ...channel, segmentShares: [] }))
  const shares = new Intl.ListFormat(language).format(named)
  return (
    <>
      <Text size='sm' c='var(--warm-ink)'>
        {t(named.length === posting.length ? 'segment.overruledAll' : 'segment.overruled', { shares })}
      </Text>
      <Group gap='xs'>
        <RoomLink room='tactic' section='segments' label={t('segment.toDivision')} />
        <Button
          variant='light'
          size='compact-sm'
          loading={save.isPending}
          onClick={() => void save.run({ version, tactic: { ...tactic, channels } })}
        >
          {t('segment.takeEverywhere')}
        </Button>
      </Group>
    </>
  )
}
