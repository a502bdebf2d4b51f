import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { competitorCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { CompetitorCard } from './competitor-card.tsx'
import { SideBySide } from './side-by-side.tsx'

/** Who else one's audience follows: never finished, each looked at again on its own rhythm. */
export function CompetitorsStep({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const { add, remove, isPending } = useRowActions(competitorCalls)
  return (
    <>
      {groundwork.competitors.length === 0 && <Text c='dimmed'>{t('competitor.empty')}</Text>}
      <SideBySide groundwork={groundwork} />
      {groundwork.competitors.map((competitor) => (
        <CompetitorCard
          key={competitor.id}
          competitor={competitor}
          groundwork={groundwork}
          onRemove={(row) => void remove(row, t('competitor.removed'))}
        />
      ))}
      <AddButton
        label={t('competitor.add')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            name: t('competitor.newName'),
            accounts: [],
            works: '',
            reviewWeeks: 13,
            reviewedOn: today,
          })
        }
      />
    </>
  )
}
