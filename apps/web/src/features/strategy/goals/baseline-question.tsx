import { targetBeyond } from '@cadans/domain'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveKpi } from '../../../lib/rows/row-calls.ts'
import type { RowEditor } from '../../../lib/rows/use-row.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import parts from '../../../ui/form/form.module.css'
import { ForChanging } from '../../../ui/read-only.tsx'
import { FigureField } from './figure-field.tsx'

/** Asks for the baseline in the words of the KPI; what is aimed at lies beyond the answer. */
export function BaselineQuestion({ row }: { row: RowEditor<SaveKpi> }) {
  const { t } = useTranslation('groundwork')
  const { today } = useWorkspace()
  const [answer, setAnswer] = useState(Number.NaN)
  const [isWrong, setWrong] = useState(false)
  const { kind, direction, target, unit } = row.value

  function take(): void {
    setWrong(Number.isNaN(answer))
    if (Number.isNaN(answer)) return
    const course = { direction, baseline: answer, target }
    row.patch({ baseline: answer, baselineOn: today, target: targetBeyond(course) })
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
          <Button variant='light' onClick={take}>
            {t('kpi.answer')}
          </Button>
        </div>
      </div>
    </ForChanging>
  )
}
