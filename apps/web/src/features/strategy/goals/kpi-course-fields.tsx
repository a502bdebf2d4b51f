import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SaveKpi } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { DateField } from '../../../ui/date-field.tsx'
import parts from '../../../ui/form/form.module.css'
import { FigureField } from './figure-field.tsx'
import { SnapshotBaseline } from './snapshot-baseline.tsx'

/** From which figure to which, by when, and in what. */
export function KpiCourseFields({ row }: { row: RowEditor<SaveKpi> }) {
  const { t } = useTranslation('groundwork')
  const { value, patch, wrong } = row
  return (
    <>
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
    </>
  )
}
