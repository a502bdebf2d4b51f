import { Title } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './listed-row.module.css'

interface Props {
  icon: LucideIcon
  name: string
  /** Below the name: `Facts`, a line each. */
  facts: ReactNode
  /** What can be done with it. */
  children: ReactNode
}

/** One thing of a list by its name: what kind it is, how it stands, and what can be done with it. */
export function ListedRow({ icon: Icon, name, facts, children }: Props) {
  return (
    <li className={classes.row}>
      <span className={classes.icon}>
        <Icon size={18} strokeWidth={1.8} aria-hidden />
      </span>
      <div className={classes.words}>
        <Title order={3} size='h4' dir='auto'>
          {name}
        </Title>
        {facts}
      </div>
      {children}
    </li>
  )
}

/** A line below the name of a row. */
export function Facts({ children }: { children: ReactNode }) {
  return <span className={classes.facts}>{children}</span>
}
