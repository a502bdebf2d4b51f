import type { LocalDate } from '@cadans/domain'
import { ClipboardList, Flag, Palmtree, Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '../../lib/format.ts'
import { useDayName } from '../../lib/use-day-name.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useCalendarScene } from './calendar-context.ts'
import classes from './day-head.module.css'

/**
 * The head of a day in the week without hours: its number large, then what the day is, whole. The names lie inside the link to the day,
 * whose spoken name is its date, so the style sheet draws them; the stage lists them in words.
 */
export function DayHead({ date, text, isToday }: { date: LocalDate; text: string; isToday: boolean }) {
  const { t } = useTranslation(['calendar', 'groundwork'])
  const { language } = useWorkspace()
  const nameOf = useDayName()
  const { keyDates, work, away, milestones, promotion } = useCalendarScene()
  const names = (keyDates.get(date) ?? []).map(nameOf)
  const tasks = work.once.get(date) ?? []
  const gone = away.get(date) ?? []
  const marks = milestones.get(date) ?? []
  const cents = promotion.get(date) ?? 0
  const weekday = isToday ? `${text} · ${t('today')}` : text
  const task = tasks.length > 1 ? t('groundwork:calendar.work', { count: tasks.length }) : tasks[0]
  return (
    <span className={classes.head} data-today={isToday || undefined}>
      <span className={classes.day}>
        <span className={classes.number}>{Number(date.slice(8))}</span>
        <span className={classes.weekday} data-words={weekday} />
        {cents > 0 && <span className={classes.money} data-words={formatMoney(cents, language)} />}
      </span>
      {names.length > 0 && (
        <span className={classes.line} data-kind='date'>
          <Star size={12} aria-hidden />
          <span data-words={names.join(' · ')} />
        </span>
      )}
      {marks.length > 0 && (
        <span className={classes.line} data-kind='date'>
          <Flag size={12} aria-hidden />
          <span data-words={marks.join(' · ')} />
        </span>
      )}
      {gone.length > 0 && (
        <span className={classes.line}>
          <Palmtree size={12} aria-hidden />
          <span data-words={gone.join(' · ')} />
        </span>
      )}
      {task !== undefined && (
        <span className={classes.line} title={tasks.join(' · ')}>
          <ClipboardList size={12} aria-hidden />
          <span data-words={task} />
        </span>
      )}
    </span>
  )
}
