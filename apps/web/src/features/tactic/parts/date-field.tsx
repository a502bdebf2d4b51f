import type { LocalDate } from '@cadans/domain'
import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/nl'
import { localeOf } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

export interface DateFieldProps {
  label: string
  value: LocalDate | null
  onChange: (date: LocalDate | null) => void
  error?: string | undefined
  /** May be left open. */
  isClearable?: boolean
}

/** A local date, typed or picked. */
export function DateField({ label, value, onChange, error, isClearable = false }: DateFieldProps) {
  const { language } = useWorkspace()
  return (
    <DateInput
      label={label}
      value={value}
      onChange={(date) => {
        if (date !== null || isClearable) onChange(date === null ? null : date.slice(0, 10))
      }}
      valueFormat='D MMM YYYY'
      locale={localeOf(language).slice(0, 2)}
      firstDayOfWeek={1}
      clearable={isClearable}
      error={error}
      w={170}
    />
  )
}
