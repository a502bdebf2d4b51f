import { NumberField, type NumberFieldProps } from './number-field.tsx'

/** Euros in a field, cents in the tactic. */
export function MoneyField(props: Omit<NumberFieldProps, 'scale' | 'unit'>) {
  return <NumberField width={150} {...props} scale={100} unit='€' />
}
