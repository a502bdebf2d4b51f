import type { Kpi, KpiMeasurement, Person } from '@cadans/domain'
import { courseOf, kpiProgress } from '@cadans/insight'
import { Checkbox, Select, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { More } from '../../../ui/form/more.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { kpiCalls, type SavedRow } from '../../../lib/rows/row-calls.ts'
import { SaveTrouble } from '../../../ui/form/save-state.tsx'
import { useRow } from '../../../lib/rows/use-row.ts'
import { FigureField } from './figure-field.tsx'
import { HeardOfKpi } from './heard-of-kpi.tsx'
import { KpiChart } from './kpi-chart.tsx'
import { SnapshotBaseline } from './snapshot-baseline.tsx'
import { MeasurementEntry } from './measurement-entry.tsx'
import parts from '../../../ui/form/form.module.css'

export interface KpiCardProps {
  kpi: Kpi
  measurements: readonly KpiMeasurement[]
  people: readonly Person[]
  onRemove: (row: SavedRow) => void
}

/** One KPI: where it stands, its measurements, and what it is held against. */
export function KpiCard({ kpi, measurements, people, onRemove }: KpiCardProps) {
  const { t } = useTranslation(['groundwork', 'insight', 'common'])
  const { language, today } = useWorkspace()
  const row = useRow(kpiCalls, kpi)
  const { value, patch, wrong } = row
  const figure = (amount: number) => [formatNumber(amount, language, 2), kpi.unit].filter(Boolean).join(' ')
  const course = courseOf(kpi)
  const progress = kpiProgress(course, measurements, today)
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
      <Text size='sm'>
        <b>{t(`insight:kpi.${progress.status}`)}</b>{' '}
        {t('kpi.course', {
          from: figure(kpi.baseline),
          to: figure(kpi.target),
          date: formatDate(kpi.dueOn, language, 'numeric'),
        })}
      </Text>
      <KpiChart kpi={kpi} course={course} progress={progress} figure={figure} />
      <MeasurementEntry kpi={kpi} measurements={measurements} />
      <More label={t('kpi.more')}>
        <div className={parts.fields}>
          <TextInput
            label={t('kpi.unit')}
            w={130}
            value={value.unit}
            error={wrong('unit')}
            onChange={({ currentTarget }) => patch({ unit: currentTarget.value })}
          />
          <Select
            label={t('kpi.direction')}
            w={160}
            value={value.direction}
            data={[
              { value: 'rising', label: t('kpi.rising') },
              { value: 'falling', label: t('kpi.falling') },
            ]}
            onChange={(direction) => patch({ direction: direction === 'falling' ? 'falling' : 'rising' })}
          />
          <FigureField
            label={t('kpi.baseline')}
            value={value.baseline}
            error={wrong('baseline')}
            onChange={(baseline) => patch({ baseline })}
          />
          <DateField
            label={t('kpi.baselineOn')}
            w={180}
            value={value.baselineOn}
            error={wrong('baselineOn')}
            onChange={(baselineOn) => patch({ baselineOn })}
          />
          <FigureField
            label={t('kpi.target')}
            value={value.target}
            error={wrong('target')}
            onChange={(target) => patch({ target })}
          />
          <DateField
            label={t('kpi.dueOn')}
            w={180}
            value={value.dueOn}
            error={wrong('dueOn')}
            onChange={(dueOn) => patch({ dueOn })}
          />
        </div>
        <SnapshotBaseline onTake={patch} />
        <TextInput
          label={t('kpi.method')}
          description={t('kpi.methodHint')}
          value={value.method}
          error={wrong('method')}
          onChange={({ currentTarget }) => patch({ method: currentTarget.value })}
        />
        <Checkbox
          label={t('kpi.inPlace')}
          checked={value.inPlace}
          onChange={({ currentTarget }) => patch({ inPlace: currentTarget.checked })}
        />
        {!value.inPlace && (
          <div className={parts.fields}>
            <Select
              label={t('kpi.arrangedBy')}
              w={220}
              clearable
              value={value.arrangedBy}
              data={people.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(arrangedBy) => patch({ arrangedBy })}
            />
            <DateField
              label={t('kpi.arrangeOn')}
              description={t('kpi.arrangeHint')}
              w={220}
              value={value.arrangeOn}
              error={wrong('arrangeOn')}
              onChange={(arrangeOn) => patch({ arrangeOn })}
              onClear={() => patch({ arrangeOn: null })}
            />
          </div>
        )}
      </More>
      <HeardOfKpi kpiId={kpi.id} />
    </div>
  )
}
