import { Select } from '@mantine/core'

const levels = ['0', '1', '2', '3', '4', '5'] as const

interface Props {
  label: string
  level: number | null
  onChange: (level: number | null) => void
}

/** From 0 to 5, or not judged. */
export function Level({ label, level, onChange }: Props) {
  return (
    <Select
      aria-label={label}
      size='xs'
      w={72}
      placeholder='–'
      value={level === null ? null : String(level)}
      data={[...levels]}
      allowDeselect
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  )
}
