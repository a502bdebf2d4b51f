import type { Strategy } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { segmentCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { SegmentCard } from './segment-card.tsx'

/** Whom it is for. */
export function SegmentsStep({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('strategy')
  const { add, remove, isPending } = useRowActions(segmentCalls)
  return (
    <>
      {strategy.segments.length === 0 && <Text c='dimmed'>{t('segments.empty')}</Text>}
      {strategy.segments.map((segment) => (
        <SegmentCard
          key={segment.id}
          segment={segment}
          channels={strategy.channels.filter(({ role }) => role !== 'none')}
          onRemove={(row) => void remove(row, t('segments.removed'))}
        />
      ))}
      <AddButton
        label={t('segments.add')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            name: t('segments.newName'),
            ageFrom: null,
            ageUntil: null,
            share: 500,
            use: 'both',
            questions: [],
            knows: '',
            likeness: null,
            activity: [],
          })
        }
      />
    </>
  )
}
