import { languageTable } from '@cadans/domain'
import { NumberInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../lib/language.ts'
import { DateField } from '../../ui/date-field.tsx'
import type { StepProps } from './step-props.ts'

export function TimeStep({ draft, change }: StepProps) {
  const { t } = useTranslation('start')
  const { language } = useLanguage()
  // Half a number ("7,") comes as text: it stays in the field until it is whole, or until the field is left.
  const [typed, setTyped] = useState<string | number | null>(null)
  return (
    <Stack gap='lg' maw={360}>
      <NumberInput
        label={t('time.hours')}
        suffix={` ${t('time.hoursSuffix')}`}
        min={0}
        max={168}
        decimalScale={1}
        decimalSeparator={languageTable[language].decimal}
        allowedDecimalSeparators={[',', '.']}
        value={typed ?? draft.weeklyHours}
        onChange={(value) => {
          setTyped(value)
          if (typeof value === 'number') change({ weeklyHours: value })
        }}
        onBlur={() => setTyped(null)}
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
