import { NumberField } from '../../../ui/form/number-field.tsx'

const SCALE = 1000

interface Props {
  label: string
  /** A figure with at most three decimals. */
  value: number
  unit?: string
  error?: string | undefined
  onChange: (value: number) => void
}

/** A figure in whatever unit: its decimals are kept. */
export function FigureField({ value, onChange, ...field }: Props) {
  return (
    <NumberField
      {...field}
      scale={SCALE}
      width={130}
      value={Math.round(value * SCALE)}
      onChange={(scaled) => onChange(scaled / SCALE)}
    />
  )
}
