import { type LocalTime, minutesOf, timeOfMinutes } from '@cadans/domain'
import type { TextInputProps } from '@mantine/core'
import { Clock } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { readTime } from '../lib/typed-moment.ts'
import { TypedPicker, type TypedPickerOptions } from './typed-picker.tsx'

const HoursPanel = lazy(async () => ({ default: (await import('./hours-panel.tsx')).HoursPanel }))

interface Props extends TypedPickerOptions, Omit<TextInputProps, 'value' | 'onChange'> {
  value: LocalTime
  /** When it was picked, or typed and left. */
  onChange: (time: LocalTime) => void
}

const DAY = 24 * 60
const STEP = { one: 15, page: 60 }

/** A local time of day on a 24-hour clock, whatever the browser's habit, typed as people type one or picked from a grid. */
export function TimeField({ value, onChange, ...input }: Props) {
  const { t } = useTranslation('common')
  return (
    <TypedPicker
      {...input}
      icon={Clock}
      shown={value}
      read={readTime}
      wrongSentence={t('picker.noTime')}
      stepped={(text, amount, direction) =>
        timeOfMinutes((minutesOf(readTime(text) ?? value) + direction * STEP[amount] + DAY) % DAY)
      }
      onSettle={(text) => onChange(readTime(text) ?? value)}
      renderPanel={(pick) => <HoursPanel value={value} onPick={pick} />}
    />
  )
}
