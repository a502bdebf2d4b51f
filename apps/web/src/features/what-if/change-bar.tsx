import bar from '../../ui/bar.module.css'
import classes from './what-if.module.css'

interface Props {
  before: number
  after: number
  /** What was chosen, or what there is: a line. */
  target: number
  /** The end of the bar. */
  most: number
  colour: string
}

/** A value before and after against a line. Only for the eye: the figures stand beside it. */
export function ChangeBar({ before, after, target, most, colour }: Props) {
  const percent = (value: number) => `${(Math.min(value, most) / Math.max(1, most)) * 100}%`
  return (
    <span className={bar.track} aria-hidden>
      <span className={classes.after} style={{ width: percent(after), background: colour }} />
      <span
        className={classes.between}
        style={{
          insetInlineStart: percent(Math.min(before, after)),
          width: percent(Math.abs(after - before)),
        }}
        data-less={after < before || undefined}
      />
      <span
        className={`${bar.target} ${classes.target}`}
        style={{ insetInlineStart: `calc(${percent(target)} - 1px)` }}
      />
    </span>
  )
}
