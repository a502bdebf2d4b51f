import bar from './bar.module.css'
import classes from './bullet-bar.module.css'

interface Props {
  /** All in the same unit. */
  published: number
  planned: number
  /** Places still open; drawn pale. */
  open?: number
  target: number
  /** The whole in words; left out where the figures stand beside it already. */
  label?: string
}

/** Published and planned against a target that is drawn as a line. */
export function BulletBar({ published, planned, open = 0, target, label }: Props) {
  const scale = Math.max(target, published + planned + open, 1)
  const percent = (value: number) => `${(value / scale) * 100}%`
  return (
    <div
      className={bar.track}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <span className={classes.fill}>
        <span className={classes.published} style={{ width: percent(published) }} />
        <span className={classes.planned} style={{ width: percent(planned) }} />
        <span className={classes.open} style={{ width: percent(open) }} />
      </span>
      {target > 0 && (
        <span className={bar.target} style={{ insetInlineStart: `calc(${percent(target)} - 2px)` }} />
      )}
    </div>
  )
}
