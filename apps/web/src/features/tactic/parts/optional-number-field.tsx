import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseNumber } from '../../../lib/number-text.ts'

export interface OptionalNumberFieldProps {
  label: string
  value: number | null
  error?: string | undefined
  /** The label is heard, not seen. */
  isLabelHidden?: boolean
  onChange: (value: number | null) => void
}

/** A whole number that may be left open. */
export function OptionalNumberField({
  label,
  value,
  error,
  isLabelHidden = false,
  onChange,
}: OptionalNumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      {...(isLabelHidden ? { 'aria-label': label } : { label })}
      w={110}
      inputMode='numeric'
      value={typed ?? value ?? ''}
      error={error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(currentTarget.value.trim() === '' ? null : parseNumber(currentTarget.value))
      }}
      onBlur={() => {
        if (value === null || !Number.isNaN(value)) setTyped(null)
      }}
    />
  )
}
