import { type LocalTime, minutesOf, timeOfMinutes } from '@cadans/domain'
import type { TextInputProps } from '@mantine/core'
import { TimeGrid } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { readTime } from '../lib/typed-moment.ts'
import { TypedPicker, type TypedPickerOptions } from './typed-picker.tsx'
import classes from './time-field.module.css'

interface Props extends TypedPickerOptions, Omit<TextInputProps, 'value' | 'onChange'> {
  value: LocalTime
  /** When it was picked, or typed and left. */
  onChange: (time: LocalTime) => void
}

const DAY = 24 * 60
const STEP = { one: 15, page: 60 }
/** What can be picked, 07:00 up to 22:30; any other time can be typed. */
const halfHours = Array.from({ length: 32 }, (_, index) => timeOfMinutes(7 * 60 + index * 30))

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
      renderPanel={(pick) => (
        <TimeGrid
          value={value}
          data={halfHours}
          onChange={(time) => time !== null && pick(time.slice(0, 5))}
          classNames={{ control: classes.time ?? '' }}
          simpleGridProps={{ cols: 4, spacing: 6, verticalSpacing: 6 }}
        />
      )}
    />
  )
}
