import type { ReactNode } from 'react'
import classes from './one-page.module.css'

/** One question of the strategy with its answer. */
export function Tile({ title, isWide, children }: { title: string; isWide?: boolean; children: ReactNode }) {
  return (
    <section className={isWide ? classes.wide : classes.tile}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
