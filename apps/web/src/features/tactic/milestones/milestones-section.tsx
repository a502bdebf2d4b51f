import { addDays, mondayOf } from '@cadans/domain'
import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { milestoneCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import { MilestoneCard } from './milestone-card.tsx'
import { MilestoneOffers } from './milestone-offers.tsx'
import { newMilestone } from './new-milestone.ts'

/** Days around which posts are wanted: those that were chosen, and key dates that could be. */
export function MilestonesSection() {
  const { t } = useTranslation('tactic')
  const { today } = useWorkspace()
  const { strategy } = useTactic()
  const { add, remove, isPending } = useRowActions(milestoneCalls)
  return (
    <Stack>
      <Hint>{strategy.milestones.length === 0 ? t('milestones.empty') : t('milestones.hint')}</Hint>
      {strategy.milestones
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map((milestone) => (
          <MilestoneCard
            key={milestone.id}
            milestone={milestone}
            onRemove={(row) => void remove(row, t('milestones.removed'))}
          />
        ))}
      <AddButton
        label={t('milestones.add')}
        isDisabled={isPending}
        onClick={() =>
          void add(
            newMilestone({
              name: t('milestones.newName'),
              date: addDays(mondayOf(today), 32),
              days: [-7, 0, 1],
            }),
          )
        }
      />
      <MilestoneOffers />
    </Stack>
  )
}
