import { NumberInput, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/date-field.tsx'
import type { StepProps } from './step-props.ts'

export function TimeStep({ draft, change }: StepProps) {
  const { t } = useTranslation('start')
  return (
    <Stack gap='lg' maw={360}>
      <NumberInput
        label={t('time.hours')}
        suffix={` ${t('time.hoursSuffix')}`}
        min={0}
        max={168}
        decimalScale={1}
        decimalSeparator=','
        value={draft.weeklyHours}
        onChange={(value) => change({ weeklyHours: typeof value === 'number' ? value : 0 })}
        size='md'
      />
      <DateField
        label={t('time.date')}
        description={t('time.dateHint')}
        value={draft.startDate}
        onChange={(startDate) => change({ startDate })}
        size='md'
      />
    </Stack>
  )
}
