import { type Id, type Platform, platforms, saveSnapshotSchema, type Snapshot } from '@cadans/domain'
import { Group, Select, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ChannelMark } from '../../../ui/channel-mark.tsx'
import { useIsReadOnly } from '../../../ui/read-only.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { More } from '../../../ui/form/more.tsx'
import { OptionalNumberField } from '../../../ui/form/optional-number-field.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { snapshotCalls } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { useRowActions } from '../../../lib/rows/use-row-actions.ts'
import { TrendChart } from './trend-chart.tsx'

interface Props {
  /** Null for one's own accounts. */
  competitorId: Id | null
  snapshots: readonly Snapshot[]
  /** Where one has accounts, or the competitor has. */
  accounts: readonly Platform[]
}

/** The figures of accounts by date: the first ones are the baseline, the rest the trend. */
export function SnapshotList({ competitorId, snapshots, accounts }: Props) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const { add, isPending } = useRowActions(snapshotCalls)
  const [platform, setPlatform] = useState<Platform>(accounts[0] ?? platforms[0])
  const isReadOnly = useIsReadOnly()
  const own = snapshots.filter((one) => one.competitorId === competitorId)
  const lastOf = new Map(own.map((one) => [one.platform, one.id]))
  const latest = own.filter(({ id, platform: on }) => lastOf.get(on) === id)
  const earlier = own.filter((one) => !latest.includes(one)).toReversed()
  return (
    <>
      <TrendChart
        rows={[...Map.groupBy(own, (one) => one.platform)].map(([on, snapshots]) => ({
          name: t(`platform.${on}`, { ns: 'words' }),
          snapshots,
        }))}
      />
      {latest.length > 0 && <SnapshotTable snapshots={latest} />}
      {earlier.length > 0 && (
        <More label={t('snapshot.earlier', { count: earlier.length })}>
          <SnapshotTable snapshots={earlier} />
        </More>
      )}
      {!isReadOnly && (
        <Group gap='xs' align='flex-end'>
          <Select
            label={t('snapshot.account')}
            w={180}
            value={platform}
            data={(accounts.length > 0 ? accounts : platforms).map((one) => ({
              value: one,
              label: t(`platform.${one}`, { ns: 'words' }),
            }))}
            onChange={(value) => setPlatform(platforms.find((one) => one === value) ?? platform)}
          />
          <AddButton
            label={t('snapshot.add')}
            isDisabled={isPending}
            onClick={() =>
              void add({
                competitorId,
                platform,
                date: today,
                followers: null,
                postsPerWeek: null,
                interactionsPerPost: null,
                responseMinutes: null,
              })
            }
          />
        </Group>
      )}
    </>
  )
}

function SnapshotTable({ snapshots }: { snapshots: readonly Snapshot[] }) {
  const { t } = useTranslation('groundwork')
  const { remove } = useRowActions(snapshotCalls)
  return (
    <ScrollRegion label={t('snapshot.title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('snapshot.account')}</Table.Th>
            <Table.Th>{t('snapshot.date')}</Table.Th>
            <Table.Th>{t('snapshot.followers')}</Table.Th>
            <Table.Th>{t('snapshot.postsPerWeek')}</Table.Th>
            <Table.Th>{t('snapshot.interactions')}</Table.Th>
            <Table.Th>{t('snapshot.response')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {snapshots.map((snapshot) => (
            <SnapshotRow
              key={snapshot.id}
              snapshot={snapshot}
              onRemove={(row) => void remove(row, t('snapshot.removed'))}
            />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  )
}

interface RowProps {
  snapshot: Snapshot
  onRemove: (row: { id: Id; version: number }) => void
}

function SnapshotRow({ snapshot, onRemove }: RowProps) {
  const { t } = useTranslation(['groundwork', 'words'])
  const { today } = useWorkspace()
  const row = useRow(snapshotCalls, saveSnapshotSchema, snapshot)
  const { value, patch, wrong } = row
  return (
    <Table.Tr>
      <Table.Td>
        <ChannelMark platform={value.platform} name={t(`words:platform.${value.platform}`)} />
        <SaveTrouble editor={row} />
      </Table.Td>
      <Table.Td>
        <DateField
          aria-label={t('snapshot.date')}
          w={170}
          latest={today}
          value={value.date}
          error={wrong('date')}
          onChange={(date) => patch({ date })}
        />
      </Table.Td>
      <Table.Td>
        <OptionalNumberField
          label={t('snapshot.followers')}
          isLabelHidden
          value={value.followers}
          error={wrong('followers')}
          onChange={(followers) => patch({ followers })}
        />
      </Table.Td>
      <Table.Td>
        <OptionalNumberField
          label={t('snapshot.postsPerWeek')}
          isLabelHidden
          scale={1000}
          width={90}
          value={value.postsPerWeek}
          error={wrong('postsPerWeek', 1000)}
          onChange={(postsPerWeek) => patch({ postsPerWeek })}
        />
      </Table.Td>
      <Table.Td>
        <OptionalNumberField
          label={t('snapshot.interactions')}
          isLabelHidden
          scale={1000}
          width={90}
          value={value.interactionsPerPost}
          error={wrong('interactionsPerPost', 1000)}
          onChange={(interactionsPerPost) => patch({ interactionsPerPost })}
        />
      </Table.Td>
      <Table.Td>
        <OptionalNumberField
          label={t('snapshot.response')}
          isLabelHidden
          unit={t('snapshot.hours')}
          scale={60}
          width={100}
          value={value.responseMinutes}
          error={wrong('responseMinutes', 60)}
          onChange={(responseMinutes) => patch({ responseMinutes })}
        />
      </Table.Td>
      <Table.Td>
        <RemoveButton label={t('snapshot.remove')} onClick={() => void row.settled().then(onRemove)} />
      </Table.Td>
    </Table.Tr>
  )
}
