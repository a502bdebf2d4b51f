import { type Kpi, type KpiMeasurement, saveKpiSchema, type Strategy } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { kpiCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { BaselineQuestion } from './baseline-question.tsx'
import { HeardOfKpi } from './heard-of-kpi.tsx'
import { KpiChart } from './kpi-chart.tsx'
import { KpiCourseFields } from './kpi-course-fields.tsx'
import { KpiMeasuring } from './kpi-measuring.tsx'
import { MeasurementEntry } from './measurement-entry.tsx'
import parts from '../../../ui/form/form.module.css'

export interface KpiCardProps {
  kpi: Kpi
  measurements: readonly KpiMeasurement[]
  strategy: Pick<Strategy, 'people' | 'channels'>
  onRemove: (row: SavedRow) => void
}

/** One KPI: where it stands, its measurements, and what it is held against. */
export function KpiCard({ kpi, measurements, strategy, onRemove }: KpiCardProps) {
  const { t } = useTranslation(['groundwork', 'insight', 'common'])
  const { language, today } = useWorkspace()
  const row = useRow(kpiCalls, saveKpiSchema, kpi)
  const { value, patch, wrong } = row
  const figure = (amount: number) => [formatNumber(amount, language, 2), kpi.unit].filter(Boolean).join(' ')
  const course = courseOf(kpi)
  const progress = kpiProgress(course, measurements, today)
  const isFresh = (kpi.baseline === 0 && measurements.length === 0) || progress.status === 'unbased'
  return (
    <div className={parts.card}>
      <div className={parts.fields}>
        <TextInput
          className={parts.grow ?? ''}
          label={t('kpi.name')}
          value={value.name}
          error={wrong('name')}
          onChange={({ currentTarget }) => patch({ name: currentTarget.value })}
        />
        <div style={{ paddingBlockStart: 20 }}>
          <RemoveButton
            label={t('kpi.remove', { name: value.name })}
            onClick={() => void row.settled().then(onRemove)}
          />
        </div>
      </div>
      <SaveTrouble editor={row} />
      {isFresh && <BaselineQuestion row={row} isMeasured={measurements.length > 0} />}
      <Text size='sm'>
        <b>{t(`insight:kpi.${progress.status}`)}</b>{' '}
        {t('kpi.course', {
          from: figure(kpi.baseline),
          to: figure(kpi.target),
          date: formatDate(kpi.dueOn, language, 'shortYear'),
        })}
      </Text>
      {progress.status === 'unbased' && (
        <Text size='sm' c='dimmed'>
          {t('insight:kpi.noBaseline')}
        </Text>
      )}
      {!isFresh && <KpiChart kpi={kpi} course={course} progress={progress} figure={figure} />}
      <KpiMeasuring row={row} strategy={strategy} />
      <MeasurementEntry kpi={kpi} measurements={measurements} />
      <More label={t('kpi.more')}>
        <KpiCourseFields row={row} />
      </More>
      <HeardOfKpi kpiId={kpi.id} />
    </div>
  )
}
