import type { Inventory, Strategy } from '@cadans/domain'
import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { More } from '../../../ui/form/more.tsx'
import { inventoryCalls } from '../../../lib/rows/row-calls.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { InventoryCard } from './inventory-card.tsx'
import { ObservationList } from './observation-list.tsx'
import { SnapshotList } from './snapshot-list.tsx'

/** Where one stands: how content people are, what the accounts do, what is heard. */
export function SituationStep({ strategy, groundwork }: { strategy: Strategy; groundwork: Groundwork }) {
  const { t } = useTranslation('groundwork')
  const accounts = [...new Set(strategy.channels.map(({ platform }) => platform))]
  return (
    <>
      <Title order={3}>{t('start.satisfaction')}</Title>
      <Inventories groundwork={groundwork} />
      <Title order={3}>{t('snapshot.title')}</Title>
      <Text c='dimmed' size='sm'>
        {t('snapshot.text')}
      </Text>
      <SnapshotList competitorId={null} snapshots={groundwork.snapshots} accounts={accounts} />
      <Title order={3}>{t('observation.heard')}</Title>
      <Text c='dimmed' size='sm'>
        {t('observation.heardText')}
      </Text>
      <ObservationList competitorId={null} observations={groundwork.observations} />
    </>
  )
}

/** The last time it was asked, and the first one to ask it again. */
export function Inventories({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const { add, remove, isPending } = useRowActions(inventoryCalls)
  const [last, ...earlier] = groundwork.inventories.toReversed()
  const card = (inventory: Inventory) => (
    <InventoryCard
      key={inventory.id}
      inventory={inventory}
      onRemove={(row) => void remove(row, t('start.inventoryRemoved'))}
    />
  )
  return (
    <>
      {groundwork.inventories.length === 0 && <Text c='dimmed'>{t('start.empty')}</Text>}
      {last !== undefined && card(last)}
      {earlier.length > 0 && <More label={t('start.earlier')}>{earlier.map(card)}</More>}
      <AddButton
        label={groundwork.inventories.length === 0 ? t('start.ask') : t('start.askAgain')}
        isDisabled={isPending}
        onClick={() =>
          void add({
            date: today,
            process: null,
            time: null,
            outcome: null,
            outside: null,
            weeklyMinutes: null,
            words: '',
          })
        }
      />
    </>
  )
}
