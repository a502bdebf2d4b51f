import { type Segment, withPromotionRule } from '@cadans/domain'
import { Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { RoomLink } from '../../../shared/ways/room-link.tsx'

/** When fewer of the followers than this, in per mille, resemble a segment, it is missing among them. */
const FEW_ALIKE = 250

/** Offers a segment that is missing among the followers as the audience of paid promotion, and says where it is that already. */
export function MissingAudience({ segment }: { segment: Segment }) {
  const { t } = useTranslation('groundwork')
  const { workspaceId } = useWorkspace()
  const draft = useQuery(trpc.tactic.get.queryOptions({ workspaceId }))
  const save = useChange(trpc.tactic.save.mutationOptions(), {
    done: () => t('segment.isAudience', { name: segment.name }),
  })
  const { id, name, likeness } = segment
  if (likeness === null || likeness >= FEW_ALIKE || draft.data === undefined) return null
  const { tactic, version } = draft.data
  const { rules, lines } = tactic.promotion
  const isAudience =
    rules.some(({ segmentIds }) => segmentIds.includes(id)) || lines.some(({ segmentId }) => segmentId === id)
  const promotion = withPromotionRule(tactic.promotion, { id: newId(), name, segmentIds: [id] })
  return (
    <Group gap='xs'>
      <Text size='sm' c='var(--warm-ink)'>
        {t(isAudience ? 'segment.missingPaid' : 'segment.missing', { name })}
      </Text>
      {isAudience ? (
        <RoomLink room='tactic' section='promotion' label={t('segment.toPromotion')} />
      ) : (
        <Button
          variant='light'
          size='compact-sm'
          loading={save.isPending}
          onClick={() => void save.run({ version, tactic: { ...tactic, promotion } })}
        >
          {t('segment.makeAudience')}
        </Button>
      )}
    </Group>
  )
}
