import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../../lib/format.ts'
import { useGroundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

interface Props {
  onTake: (baseline: { baseline: number; baselineOn: string }) => void
}

/** What a snapshot can be the baseline of, and what one whole is worth in its integer. */
const figures = {
  followers: 1,
  postsPerWeek: 1000,
  interactionsPerPost: 1000,
  responseMinutes: 60,
} as const
type Figure = keyof typeof figures

/** Takes a figure of an account, as it was on a date, for the baseline. Nothing while there are no snapshots. */
export function SnapshotBaseline({ onTake }: Props) {
  const { t } = useTranslation(['groundwork', 'words'])
  const { language } = useWorkspace()
  const snapshots = (useGroundwork().data?.snapshots ?? []).filter(
    ({ competitorId }) => competitorId === null,
  )
  const offers = snapshots.flatMap((snapshot) =>
    (Object.keys(figures) as Figure[]).flatMap((figure) => {
      const stored = snapshot[figure]
      if (stored === null) return []
      const value = Math.round((100 * stored) / figures[figure]) / 100
      return [
        { key: `${snapshot.id} ${figure}`, platform: snapshot.platform, date: snapshot.date, figure, value },
      ]
    }),
  )
  if (offers.length === 0) return null
  return (
    <Select
      label={t('kpi.fromSnapshot')}
      w={420}
      maw='100%'
      searchable
      value={null}
      placeholder={t('kpi.chooseSnapshot')}
      data={offers.map(({ key, platform, date, figure, value }) => ({
        value: key,
        label: t('kpi.snapshotLine', {
          platform: t(`words:platform.${platform}`),
          date: formatDate(date, language, 'shortYear'),
          figure: t(`snapshot.figures.${figure}`),
          value: formatNumber(value, language, 2),
        }),
      }))}
      onChange={(key) => {
        const offer = offers.find((one) => one.key === key)
        if (offer !== undefined) onTake({ baseline: offer.value, baselineOn: offer.date })
      }}
    />
  )
}
