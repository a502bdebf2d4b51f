import { ClipboardList, Palmtree } from 'lucide-react'
import type { DayEvent } from './day-events.ts'
import classes from './day-events.module.css'

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
    const Icon = props.line === 'away' ? Palmtree : ClipboardList
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
