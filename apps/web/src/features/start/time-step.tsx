import { NumberInput, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StartProblem } from './start-draft.ts'
import type { StepProps } from './step-props.ts'

export function TimeStep({ draft, change, problem }: StepProps & { problem: StartProblem | null }) {
  const { t } = useTranslation(['start', 'fields'])
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
      <TextInput
        type='date'
        label={t('time.date')}
        description={t('time.dateHint')}
        value={draft.startDate}
        error={problem === 'date.form' && t('fields:date.form')}
        onChange={(event) => change({ startDate: event.currentTarget.value })}
        size='md'
      />
    </Stack>
  )
}
