import type { Id } from '@cadans/domain'
import { Select } from '@mantine/core'

const NONE = ''

export interface OptionalSelectProps {
  label: string
  /** The words for no choice. */
  none: string
  options: readonly { id: Id; name: string }[]
  value: Id | null
  onChange: (id: Id | null) => void
}

/** One of a few things, or none of them. */
export function OptionalSelect({ label, none, options, value, onChange }: OptionalSelectProps) {
  return (
    <Select
      label={label}
      w={190}
      value={value ?? NONE}
      data={[{ value: NONE, label: none }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  )
}
