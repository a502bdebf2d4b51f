import { LOOK_WEEKS, type Person } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { competitorCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { CompetitorCard } from './competitor-card.tsx'
import { SideBySide } from './side-by-side.tsx'

interface Props {
  groundwork: Groundwork
  people: readonly Person[]
}

/** Who else one's audience follows: never finished, each looked at again on its own rhythm. */
export function CompetitorsStep({ groundwork, people }: Props) {
  const { t } = useTranslation('groundwork')
  const { today, me } = useWorkspace()
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
          people={people}
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
            reviewWeeks: LOOK_WEEKS,
            reviewedOn: today,
            ownerId: me.id,
          })
        }
      />
    </>
  )
}
