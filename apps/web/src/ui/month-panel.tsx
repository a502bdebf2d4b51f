import type { LocalDate } from '@cadans/domain'
import { Button } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/nl'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../lib/language.ts'

interface Props {
  value: LocalDate | null
  today: LocalDate
  /** The last day that can be picked. */
  latest: LocalDate | undefined
  onPick: (date: LocalDate) => void
  /** Where none may be chosen. */
  onClear: (() => void) | undefined
}

/** The days of a month to pick one from, beside a date field. */
export function MonthPanel({ value, today, latest, onPick, onClear }: Props) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  return (
    <>
      <DatePicker
        value={value}
        defaultDate={value ?? today}
        onChange={(date) => date !== null && onPick(date)}
        {...(latest === undefined ? {} : { maxDate: latest })}
        locale={language}
        firstDayOfWeek={1}
        weekendDays={[]}
        withWeekNumbers
        hideOutsideDates
        ariaLabels={{
          nextMonth: t('picker.nextMonth'),
          previousMonth: t('picker.previousMonth'),
          nextYear: t('picker.nextYear'),
          previousYear: t('picker.previousYear'),
          nextDecade: t('picker.nextDecade'),
          previousDecade: t('picker.previousDecade'),
        }}
      />
      {onClear && value !== null && (
        <Button variant='subtle' size='compact-sm' mt={4} onClick={onClear}>
          {t('picker.clear')}
        </Button>
      )}
    </>
  )
}
