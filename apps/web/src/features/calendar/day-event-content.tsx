import { CircleSlash2, ClipboardList, Flag, Palmtree, Star } from 'lucide-react'
import type { DayEvent, LineEvent } from './day-events.ts'
import classes from './day-events.module.css'

const icons = {
  away: Palmtree,
  work: ClipboardList,
  closed: CircleSlash2,
  date: Star,
  milestone: Flag,
} as const satisfies Record<LineEvent['extendedProps']['line'], unknown>

/** What stands in a day and is no post: a band, a line, the moment itself, or how much is folded away. */
export function DayEventContent({ title, props }: { title: string; props: DayEvent['extendedProps'] }) {
  if ('band' in props) {
    const { colour, isStart, isEnd } = props.band
    return (
      <span
        className={classes.band}
        style={{ '--band': colour }}
        data-start={isStart || undefined}
        data-end={isEnd || undefined}
        title={title}
      >
        {title}
      </span>
    )
  }
  if ('line' in props) {
    const Icon = icons[props.line]
    return (
      <span className={classes.line} data-line={props.line} title={title}>
        <Icon size={12} aria-hidden />
        <span>{title}</span>
      </span>
    )
  }
  if ('isNow' in props) return <span className={classes.now}>{title}</span>
  return <span className={classes.fold}>{title}</span>
}
