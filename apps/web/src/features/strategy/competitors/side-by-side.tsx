import { growthOf, platforms, type Snapshot, trendOf } from '@cadans/domain'
import { Select, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatPosts } from '../../../lib/format.ts'
import type { Groundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ForReading } from '../../../ui/read-only.tsx'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { TrendChart } from '../situation/trend-chart.tsx'

/** Growth and frequency of each beside one's own, of all accounts together or on one platform; nothing before there is a figure. */
export function SideBySide({ groundwork }: { groundwork: Groundwork }) {
  const { t } = useTranslation(['groundwork', 'words'])
  const { language } = useWorkspace()
  const [platform, setPlatform] = useState<string | null>(null)
  const { competitors } = groundwork
  const measured = platforms.filter((one) => groundwork.snapshots.some((row) => row.platform === one))
  if (competitors.length === 0 || measured.length === 0) return null
  const among = groundwork.snapshots.filter((row) => platform === null || row.platform === platform)
  const of = (id: string | null): Snapshot[] => among.filter(({ competitorId }) => competitorId === id)
  const rows = [
    { name: t('competitor.own'), snapshots: of(null) },
    ...competitors.map(({ id, name }) => ({ name, snapshots: of(id) })),
  ].filter(({ snapshots }) => snapshots.length > 0)
  return (
    <div>
      <ForReading>
        <Select
          label={t('competitor.on')}
          w={200}
          mb='sm'
          value={platform ?? ''}
          data={[
            { value: '', label: t('competitor.allAccounts') },
            ...measured.map((one) => ({ value: one, label: t(`words:platform.${one}`) })),
          ]}
          allowDeselect={false}
          onChange={(value) => setPlatform(value === '' ? null : value)}
        />
      </ForReading>
      <TrendChart rows={rows} />
      <ScrollRegion label={t('competitor.growth')}>
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
            {rows.map(({ name, snapshots }) => {
              const followers = trendOf(snapshots, 'followers')
              const growth = growthOf(followers)
              const [now, posts] = [followers.at(-1), trendOf(snapshots, 'postsPerWeek').at(-1)]
              return (
                <Table.Tr key={name}>
                  <Table.Th scope='row' fw={450}>
                    {name}
                  </Table.Th>
                  <Table.Td>{now === undefined ? '–' : formatNumber(now.value, language, 0)}</Table.Td>
                  <Table.Td>{growth === null ? '–' : `${formatNumber(100 * growth, language)}%`}</Table.Td>
                  <Table.Td>{posts === undefined ? '–' : formatPosts(posts.value, language)}</Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <Text size='xs' c='dimmed' mt={4}>
        {t('competitor.grownHint')}
      </Text>
    </div>
  )
}
