import { dayNumber, type Snapshot, type SnapshotFigure, snapshotFigures, trendOf } from '@cadans/domain'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { ForReading } from '../../../ui/read-only.tsx'
import { LineChart } from '../../../ui/line-chart.tsx'

const colours = [
  'var(--accent)',
  'var(--warm)',
  'var(--theme-2)',
  'var(--theme-4)',
  'var(--theme-6)',
  'var(--theme-8)',
]

/** What one shown unit is worth in the stored one: posts and interactions are kept in thousandths, minutes are shown as hours. */
const scales: Record<SnapshotFigure, number> = {
  followers: 1,
  postsPerWeek: 1000,
  interactionsPerPost: 1000,
  responseMinutes: 60,
}

interface Props {
  /** A line each, with a name of its own. */
  rows: readonly { name: string; snapshots: readonly Snapshot[] }[]
}

/** One figure over time, chosen among those that were measured on two days at least; nothing where none was. */
export function TrendChart({ rows }: Props) {
  const { t } = useTranslation('groundwork')
  const { language } = useWorkspace()
  const [chosen, setChosen] = useState<SnapshotFigure>('followers')
  const linesOf = (figure: SnapshotFigure) =>
    rows.map(({ name, snapshots }, at) => ({
      name,
      kind: 'measured' as const,
      colour: colours[at % colours.length] ?? 'var(--accent)',
      points: trendOf(snapshots, figure).map(({ date, value }) => ({
        x: dayNumber(date),
        y: value / scales[figure],
        date,
      })),
    }))
  const trends = snapshotFigures
    .map((figure) => ({ figure, lines: linesOf(figure).filter(({ points }) => points.length > 0) }))
    .filter(({ lines }) => lines.some(({ points }) => points.length > 1))
  const shown = trends.find(({ figure }) => figure === chosen) ?? trends[0]
  if (shown === undefined) return null
  const dates = shown.lines.flatMap(({ points }) => points.map(({ date }) => date)).toSorted()
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  const label = t(`snapshot.trends.${shown.figure}`)
  return (
    <div>
      <ForReading>
        <Select
          aria-label={t('snapshot.trend')}
          w={260}
          value={shown.figure}
          data={trends.map(({ figure }) => ({ value: figure, label: t(`snapshot.trends.${figure}`) }))}
          allowDeselect={false}
          onChange={(value) => setChosen(snapshotFigures.find((one) => one === value) ?? 'followers')}
        />
      </ForReading>
      <LineChart
        label={label}
        lines={shown.lines}
        ends={[formatDate(first, language, 'shortYear'), formatDate(last, language, 'shortYear')]}
        format={(value) => formatNumber(value, language, shown.figure === 'followers' ? 0 : 1)}
      />
    </div>
  )
}
