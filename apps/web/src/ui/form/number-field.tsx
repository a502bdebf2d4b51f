import { languageTable } from '@cadans/domain'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import { numberText, parseNumber } from '../../lib/number-text.ts'

export interface NumberFieldProps {
  label: string
  value: number
  onChange: (value: number) => void
  /** What one whole is worth in the stored integer. */
  scale?: number
  unit?: string
  error?: string | undefined
  /** The label is heard, not seen. */
  isLabelHidden?: boolean
  width?: number
}

/** A number in a text field: what was typed stays, also when it is none (then NaN goes up, and a sentence comes back). */
export function NumberField({ scale = 1, width = 110, ...props }: NumberFieldProps) {
  const { language } = useWorkspace()
  const [typed, setTyped] = useState<string | null>(null)
  const isSame = typed !== null && Object.is(parseNumber(typed, scale), props.value)
  return (
    <TextInput
      {...(props.isLabelHidden === true ? { 'aria-label': props.label } : { label: props.label })}
      value={isSame ? typed : numberText(props.value, scale, languageTable[language].decimal)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        props.onChange(parseNumber(currentTarget.value, scale))
      }}
      onBlur={() => {
        if (typed !== null && !Number.isNaN(parseNumber(typed, scale))) setTyped(null)
      }}
      inputMode='decimal'
      error={props.error}
      w={width}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      rightSection={
        props.unit === undefined ? null : (
          <Text size='xs' c='dimmed' pr='xs'>
            {props.unit}
          </Text>
        )
      }
      rightSectionWidth={props.unit === undefined ? 0 : 52}
      rightSectionPointerEvents='none'
    />
  )
}
