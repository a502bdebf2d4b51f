import { type Channel, segmentMix } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../lib/format.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useSegmentName } from '../../../shared/posts/use-segment-name.ts'

/** Whom the posts of a channel are for, with their ages. */
export function ChannelAudience({ channel }: { channel: Channel }) {
  const { t } = useTranslation('groundwork')
  const { workspaceId, language } = useWorkspace()
  const segmentName = useSegmentName()
  const draft = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId }))
  const plan = draft.data?.tactic.channels.find(({ channelId }) => channelId === channel.id)
  if (plan === undefined || strategy.data === undefined || channel.role === 'none') return null
  const { segments } = strategy.data
  const named = segmentMix(segments, plan).flatMap(({ id, share }) => {
    const segment = segments.find((one) => one.id === id)
    return segment === undefined
      ? []
      : [t('segment.shareOn', { channel: segmentName(segment), share: formatShare(share, language) })]
  })
  if (named.length === 0) return null
  return (
    <Text size='sm' c='dimmed'>
      {t('choice.audienceHere', { segments: new Intl.ListFormat(language).format(named) })}
    </Text>
  )
}
