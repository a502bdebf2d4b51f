import type { ReactNode } from 'react'
import classes from './reading.module.css'

interface Props {
  children: ReactNode
  /** What follows from the page: an index, a preview, the red thread. Beside it where there is room, else under it. */
  side?: ReactNode
}

/** The narrower of the two widths, for what is read and filled in; without it a page has the shell's width. */
export function Reading({ children, side }: Props) {
  return (
    <div className={classes.frame} data-reading>
      <div className={classes.columns}>
        <div className={classes.main}>{children}</div>
        {side && <div className={classes.side}>{side}</div>}
      </div>
    </div>
  )
}
