import { type LocalTime, timeOfMinutes } from '@cadans/domain'
import { TimeGrid } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import classes from './hours-panel.module.css'

/** What can be picked, 07:00 up to 22:30; any other time can be typed. */
const halfHours = Array.from({ length: 32 }, (_, index) => timeOfMinutes(7 * 60 + index * 30))

/** The half hours of a day to pick one from, beside a time field. */
export function HoursPanel({ value, onPick }: { value: LocalTime; onPick: (time: LocalTime) => void }) {
  return (
    <TimeGrid
      value={value}
      data={halfHours}
      onChange={(time) => time !== null && onPick(time.slice(0, 5))}
      classNames={{ control: classes.time ?? '' }}
      simpleGridProps={{ cols: 4, spacing: 6, verticalSpacing: 6 }}
    />
  )
}
