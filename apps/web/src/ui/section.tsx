import { Paper, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

interface Props {
  title: string
  hint?: string
  count?: number
  /** What is wrong with it, in warm: "1 te laat". */
  badge?: string
  side?: ReactNode
  children: ReactNode
}

/** A card with a heading and how many there are. */
export function Section({ title, hint, count, badge, side, children }: Props) {
  const id = useId()
  return (
    <Paper component='section' aria-labelledby={id} className={classes.section ?? ''}>
      <div className={classes.head}>
        <Title order={2} size='h3' id={id}>
          {title}
        </Title>
        {count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
        {badge !== undefined && (
          <span className={classes.count} data-urgent>
            {badge}
          </span>
        )}
        {hint !== undefined && <span className={classes.hint}>{hint}</span>}
        {side && <span className={classes.side}>{side}</span>}
      </div>
      {children}
    </Paper>
  )
}
