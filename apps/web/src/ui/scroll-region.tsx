import type { ReactNode } from 'react'
import classes from './scroll-region.module.css'

/** Something wider than its place: scrolls by itself, by keyboard too, and never the page. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      role='group'
      className={classes.region}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to take focus to scroll by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </div>
  )
}
