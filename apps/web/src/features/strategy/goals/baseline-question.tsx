import { targetBeyond } from '@cadans/domain'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveKpi } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { trpc } from '../../../lib/trpc.ts'
import { useChange } from '../../../lib/use-change.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import parts from '../../../ui/form/form.module.css'
import { ForChanging } from '../../../ui/read-only.tsx'
import { FigureField } from './figure-field.tsx'

interface Props {
  row: RowEditor<SaveKpi>
  /** With measurements there already, it began where the KPI says and not today. */
  isMeasured: boolean
}

/** Asks for the baseline in the words of the KPI; what is aimed at lies beyond the answer. */
export function BaselineQuestion({ row, isMeasured }: Props) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const [answer, setAnswer] = useState(Number.NaN)
  const [isWrong, setWrong] = useState(false)
  const { id, kind, direction, target, unit, baselineOn: began } = row.value
  const measure = useChange(trpc.measurement.add.mutationOptions())

  async function take(): Promise<void> {
    setWrong(Number.isNaN(answer))
    if (Number.isNaN(answer)) return
    const course = { direction, baseline: answer, target }
    const baselineOn = isMeasured ? began : today
    row.patch({ baseline: answer, baselineOn, target: targetBeyond(course) })
    // Nought is where nobody has answered as well: measured, it is an answer.
    if (answer === 0) await measure.run({ kpiId: id, values: [{ date: baselineOn, value: 0 }] })
  }

  return (
    <ForChanging>
      <div>
        <Text size='sm' fw={650} mb={4}>
          {kind === 'own' ? t('kpi.ownQuestion') : t(`kpi.menu.${kind}.question`)}
        </Text>
        <div className={parts.fields} style={{ alignItems: 'flex-end' }}>
          <FigureField
            label={t('kpi.baseline')}
            value={answer}
            error={isWrong ? t('kpi.noValue') : undefined}
            onChange={(next) => {
              setAnswer(next)
              setWrong(false)
            }}
          />
          {unit !== '' && (
            <Text size='sm' c='dimmed' lh='36px'>
              {unit}
            </Text>
          )}
          <Button variant='light' onClick={() => void take()}>
            {t('kpi.answer')}
          </Button>
        </div>
      </div>
    </ForChanging>
  )
}
