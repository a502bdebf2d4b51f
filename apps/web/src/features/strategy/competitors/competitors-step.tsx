import { dayNumber, type Snapshot } from '@cadans/domain'
import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, formatPosts } from '../../../lib/format.ts'
import { newId } from '../../../lib/new-id.ts'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { LineChart } from '../../../ui/line-chart.tsx'
import { AddButton } from '../../tactic/parts/add-button.tsx'
import { competitorCalls } from '../rows/row-calls.ts'
import { useRowActions } from '../rows/use-row-actions.ts'
import { CompetitorCard } from './competitor-card.tsx'

/** Who else one's audience follows: never finished, each looked at again on its own rhythm. */
export function CompetitorsStep({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const { add, remove, isPending } = useRowActions(competitorCalls)
  return (
    <>
      {groundwork.competitors.length === 0 && <Text c='dimmed'>{t('competitor.empty')}</Text>}
      <Growth groundwork={groundwork} />
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
            id: newId(),
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

const colours = ['var(--warm)', 'var(--theme-2)', 'var(--theme-4)', 'var(--theme-6)', 'var(--theme-8)']

/** Followers of all accounts of each together, beside one's own; nothing before somebody has two dates. */
function Growth({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const known = groundwork.snapshots.filter(({ followers }) => followers !== null)
  const dates = [...new Set(known.map(({ date }) => date))].toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (groundwork.competitors.length === 0 || first === undefined || last === undefined || first === last)
    return null
  const lineOf = (name: string, own: readonly Snapshot[], colour: string) => ({
    name,
    kind: 'measured' as const,
    colour,
    points: totals(own),
    perWeek: lastPerWeek(own),
  })
  const lines = [
    lineOf(
      t('competitor.own'),
      known.filter(({ competitorId }) => competitorId === null),
      'var(--accent)',
    ),
    ...groundwork.competitors.map(({ id, name }, at) =>
      lineOf(
        name,
        known.filter(({ competitorId }) => competitorId === id),
        colours[at % colours.length] ?? '',
      ),
    ),
  ].filter(({ points }) => points.length > 0)
  return (
    <div>
      <Text size='sm' c='dimmed'>
        {t('competitor.growth')}
      </Text>
      <LineChart
        label={t('competitor.growth')}
        lines={lines}
        ends={[formatDate(first, language, 'numeric'), formatDate(last, language, 'numeric')]}
        format={(value) => formatNumber(value, language, 0)}
      />
      <Table aria-label={t('competitor.growth')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('competitor.name')}</Table.Th>
            <Table.Th>{t('snapshot.followers')}</Table.Th>
            <Table.Th>{t('competitor.grown')}</Table.Th>
            <Table.Th>{t('snapshot.postsPerWeek')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ name, points, perWeek }) => {
            const [first = 0, last = 0] = [points[0]?.y, points.at(-1)?.y]
            return (
              <Table.Tr key={name}>
                <Table.Th scope='row' fw={450}>
                  {name}
                </Table.Th>
                <Table.Td>{formatNumber(last, language, 0)}</Table.Td>
                <Table.Td>
                  {first === 0 ? '–' : `${formatNumber((100 * (last - first)) / first, language)}%`}
                </Table.Td>
                <Table.Td>{perWeek === null ? '–' : formatPosts(perWeek, language)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </div>
  )
}

/** Posts a week of all accounts together, as each was last known; null where none is. */
function lastPerWeek(snapshots: readonly Snapshot[]): number | null {
  const latest = new Map<string, number>()
  for (const { platform, postsPerWeek } of snapshots) {
    if (postsPerWeek !== null) latest.set(platform, postsPerWeek)
  }
  return latest.size === 0 ? null : [...latest.values()].reduce((sum, count) => sum + count, 0)
}

/** By date, the followers of all accounts as they were last known by then. */
function totals(snapshots: readonly Snapshot[]): { x: number; y: number }[] {
  const latest = new Map<string, number>()
  const byDate = new Map<string, number>()
  for (const { date, platform, followers } of snapshots) {
    latest.set(platform, followers ?? 0)
    byDate.set(
      date,
      [...latest.values()].reduce((sum, count) => sum + count, 0),
    )
  }
  return [...byDate].map(([date, y]) => ({ x: dayNumber(date), y }))
}
