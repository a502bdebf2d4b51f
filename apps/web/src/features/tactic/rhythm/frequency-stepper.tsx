import { ActionIcon, Group, Text } from '@mantine/core'
import { Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../ui/form/number-field.tsx'

/** Half a post at a time. */
const STEP = 500
const MOST = 500_000

export interface FrequencyStepperProps {
  label: string
  /** Thousandths of a post a week. */
  value: number
  error?: string | undefined
  onChange: (value: number) => void
}

/** Posts a week: typed, or stepped by a half. */
export function FrequencyStepper({ label, value, error, onChange }: FrequencyStepperProps) {
  const { t } = useTranslation(['tactic', 'common'])
  const step = (by: number) => onChange(Math.min(MOST, Math.max(0, (Number.isNaN(value) ? 0 : value) + by)))
  return (
    <Group gap={6} wrap='nowrap' align='flex-start'>
      <ActionIcon
        variant='default'
        size={34}
        aria-label={`${label}: ${t('common:less')}`}
        onClick={() => step(-STEP)}
      >
        <Minus size={15} aria-hidden />
      </ActionIcon>
      <NumberField
        label={label}
        isLabelHidden
        value={value}
        scale={1000}
        error={error}
        onChange={onChange}
        width={64}
      />
      <ActionIcon
        variant='default'
        size={34}
        aria-label={`${label}: ${t('common:more')}`}
        onClick={() => step(STEP)}
      >
        <Plus size={15} aria-hidden />
      </ActionIcon>
      <Text size='sm' c='dimmed' lh='34px' style={{ whiteSpace: 'nowrap' }}>
        {t('rhythm.perWeek')}
      </Text>
    </Group>
  )
}
