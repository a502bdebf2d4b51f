import type { ReactNode } from 'react'
import classes from './page-index.module.css'

interface Props {
  label: string
  /** What stands on the page, by the id of its element. */
  parts: readonly { id: string; label: string }[]
  /** Ways to what belongs here and stands elsewhere. */
  children?: ReactNode
}

/** What a long page holds, beside it. */
export function PageIndex({ label, parts, children }: Props) {
  return (
    <nav aria-label={label} className={classes.index}>
      <h2 className={classes.title}>{label}</h2>
      <ul>
        {parts.map(({ id, label: name }) => (
          <li key={id}>
            <a href={`#${id}`} className={classes.part}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {children && <div className={classes.others}>{children}</div>}
    </nav>
  )
}
