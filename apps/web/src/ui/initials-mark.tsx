import { initialsOf } from '../lib/format.ts'
import classes from './marks.module.css'

/** A person in two letters. The full name is its text for screen readers, unless it stands beside it already. */
export function InitialsMark({
  name,
  size = 22,
  silent = false,
}: {
  name: string
  size?: number
  silent?: boolean
}) {
  return (
    <span
      className={size < 28 ? classes.initials : `${classes.initials} ${classes.large}`}
      style={{ width: size, height: size }}
      title={name}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {initialsOf(name)}
    </span>
  )
}
