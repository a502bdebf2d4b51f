import { addDays, type LocalDate } from '@cadans/domain'
import type { TextInputProps } from '@mantine/core'
import { CalendarDays } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../lib/format.ts'
import { useLanguage } from '../lib/language.ts'
import { readDate } from '../lib/typed-moment.ts'
import { useLocalToday } from '../lib/workspace.ts'
import { TypedPicker, type TypedPickerOptions } from './typed-picker.tsx'

/** The library's months weigh more than a room's own code, and few fields are opened. */
const MonthPanel = lazy(async () => ({ default: (await import('./month-panel.tsx')).MonthPanel }))

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
        <MonthPanel
          value={value}
          today={today}
          latest={latest}
          onPick={(date) => pick(inWords(date))}
          onClear={onClear && (() => pick(''))}
        />
      )}
    />
  )
}

function movedOn(date: LocalDate, amount: 'one' | 'page', direction: 1 | -1): LocalDate {
  if (amount === 'one') return addDays(date, direction)
  return Temporal.PlainDate.from(date).add({ months: direction }).toString()
}
