import classes from './results.module.css'

/** How much of a ceiling is taken; beyond it, the rest in the warm colour. Only for the eye: the figures stand beside it. */
export function LoadBar({ value, ceiling }: { value: number; ceiling: number }) {
  const whole = Math.max(value, ceiling, 1)
  return (
    <span className={classes.load} aria-hidden>
      <span style={{ width: `${(Math.min(value, ceiling) / whole) * 100}%` }} />
      {value > ceiling && <span data-over style={{ width: `${((value - ceiling) / whole) * 100}%` }} />}
    </span>
  )
}
