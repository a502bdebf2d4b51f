import { addDays, type LocalDate } from '@cadans/domain'
import { Button, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/nl'
import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../lib/format.ts'
import { useLanguage } from '../lib/language.ts'
import { readDate } from '../lib/typed-moment.ts'
import { useLocalToday } from '../lib/workspace.ts'
import { TypedPicker, type TypedPickerOptions } from './typed-picker.tsx'

interface Props extends TypedPickerOptions, Omit<TextInputProps, 'value' | 'onChange'> {
  value: LocalDate | null
  /** When it was picked, or typed and left. */
  onChange: (date: LocalDate) => void
  /** May be left open: called when it was emptied. */
  onClear?: () => void
  /** The last day that can be picked. */
  latest?: LocalDate
}

/** A local date in the product's language, typed as people type one or picked from a month. */
export function DateField({ value, onChange, onClear, latest, ...input }: Props) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const today = useLocalToday()
  const dateOf = (text: string) => readDate(text, today)
  const inWords = (date: LocalDate) => formatDate(date, language, 'field')

  function read(text: string): string | undefined {
    if (text.trim() === '') return onClear && ''
    const date = dateOf(text)
    return date && inWords(date)
  }

  function settle(text: string): void {
    const date = dateOf(text)
    if (date === undefined) onClear?.()
    else onChange(date)
  }

  return (
    <TypedPicker
      {...input}
      icon={CalendarDays}
      shown={value === null ? '' : inWords(value)}
      read={read}
      wrongSentence={t('picker.noDate')}
      stepped={(text, amount, direction) => inWords(movedOn(dateOf(text) ?? today, amount, direction))}
      onSettle={settle}
      renderPanel={(pick) => (
        <>
          <DatePicker
            value={value}
            defaultDate={value ?? today}
            onChange={(date) => date !== null && pick(inWords(date))}
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
            <Button variant='subtle' size='compact-sm' mt={4} onClick={() => pick('')}>
              {t('picker.clear')}
            </Button>
          )}
        </>
      )}
    />
  )
}

function movedOn(date: LocalDate, amount: 'one' | 'page', direction: 1 | -1): LocalDate {
  if (amount === 'one') return addDays(date, direction)
  return Temporal.PlainDate.from(date).add({ months: direction }).toString()
}
