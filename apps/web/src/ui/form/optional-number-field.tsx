import { languageTable } from '@cadans/domain'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { numberText, parseNumber } from '../../lib/number-text.ts'
import { useWorkspace } from '../../lib/workspace.ts'

export interface OptionalNumberFieldProps {
  label: string
  value: number | null
  /** What one whole is worth in the stored integer. */
  scale?: number
  unit?: string
  error?: string | undefined
  /** The label is heard, not seen. */
  isLabelHidden?: boolean
  width?: number
  onChange: (value: number | null) => void
}

/** A number that may be left open, which differs from zero. */
export function OptionalNumberField({
  label,
  value,
  scale = 1,
  unit,
  error,
  isLabelHidden = false,
  width = 110,
  onChange,
}: OptionalNumberFieldProps) {
  const { language } = useWorkspace()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = value === null ? '' : numberText(value, scale, languageTable[language].decimal)
  return (
    <TextInput
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      w={width}
      inputMode={scale === 1 ? 'numeric' : 'decimal'}
      value={typed ?? shown}
      error={error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(currentTarget.value.trim() === '' ? null : parseNumber(currentTarget.value, scale))
      }}
      onBlur={() => {
        if (value === null || !Number.isNaN(value)) setTyped(null)
      }}
      rightSection={
        unit === undefined ? null : (
          <Text size='xs' c='dimmed' pr='xs'>
            {unit}
          </Text>
        )
      }
      rightSectionWidth={unit === undefined ? 0 : 52}
      rightSectionPointerEvents='none'
    />
  )
}
