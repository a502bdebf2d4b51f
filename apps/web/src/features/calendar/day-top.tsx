import type { LocalDate } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMoney } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useDayName } from '../../lib/use-day-name.ts'
import { useCalendarScene } from './calendar-context.ts'
import classes from './day-top.module.css'

/** The head of a day in the month: its number, on the first the month too, and the day's names in warm. */
export function DayTop({ date, isToday }: { date: LocalDate; isToday: boolean }) {
  const { language } = useWorkspace()
  const isFirst = date.endsWith('-01') && !isToday
  return (
    <span className={classes.top}>
      <span className={classes.number} data-today={isToday || undefined}>
        {Number(date.slice(8))}
        {isFirst && <span data-month={formatDate(date, language, 'shortMonth')} />}
      </span>
      <DayNames date={date} />
      <DayMoney date={date} />
    </span>
  )
}

/** What is paid on a day for posts to be seen, drawn by the style sheet too. */
function DayMoney({ date }: { date: LocalDate }) {
  const { language } = useWorkspace()
  const cents = useCalendarScene().promotion.get(date) ?? 0
  if (cents === 0) return null
  return <span className={classes.money} data-money={formatMoney(cents, language)} />
}

/** How much there is to do besides posts: as quiet as the names, and drawn by the style sheet like them. */
function DayWork({ date }: { date: LocalDate }) {
  const { t } = useTranslation('groundwork')
  const work = useCalendarScene().work.all.get(date) ?? []
  if (work.length === 0) return null
  return (
    <span
      className={classes.work}
      title={work.join(' · ')}
      data-work={t('calendar.work', { count: work.length })}
    />
  )
}

/**
 * Key dates of a day: small and warm, cut off rather than wrapped, whole in the tooltip of the browser. They are drawn
 * by the style sheet, because they stand inside the link to the day, whose spoken name is its date; the stage lists them in words.
 */
function DayNames({ date }: { date: LocalDate }) {
  const nameOf = useDayName()
  const days = useCalendarScene().keyDates.get(date) ?? []
  if (days.length === 0) return null
  const names = days.map(nameOf).join(' · ')
  return <span className={classes.names} title={names} data-names={names} />
}

/** The day's milestones, drawn like its names. */
function DayMilestones({ date }: { date: LocalDate }) {
  const words = (useCalendarScene().milestones.get(date) ?? []).join(' · ')
  return words !== '' && <span className={classes.names} title={words} data-names={words} />
}

/** Who is away, in the same way. */
function DayAway({ date }: { date: LocalDate }) {
  const gone = useCalendarScene().away.get(date) ?? []
  return gone.length > 0 && <span className={classes.work} data-work={gone.join(' · ')} />
}

/** The head of a column of hours: drawn by the style sheet too, for the same reason. */
export function DayHeading({ date, text }: { date: LocalDate; text: string }) {
  return (
    <>
      <span className={classes.heading} data-day={text} />
      <DayNames date={date} />
      <DayMilestones date={date} />
      <DayMoney date={date} />
      <DayAway date={date} />
      <DayWork date={date} />
    </>
  )
}
