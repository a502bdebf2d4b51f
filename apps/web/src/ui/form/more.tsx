import { Collapse, UnstyledButton } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './form.module.css'

export interface MoreProps {
  label: string
  /** Beside the label, while closed. */
  hint?: string | undefined
  startsOpen?: boolean
  children: ReactNode
}

/** Detail behind "more": closed until asked for, and not drawn before. */
export function More({ label, hint, startsOpen = false, children }: MoreProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const id = useId()
  return (
    <div>
      <UnstyledButton
        className={classes.more ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronDown size={16} aria-hidden className={classes.chevron} data-open={isOpen} />
        {label}
        {hint === undefined || isOpen ? null : <span className={classes.moreHint}>{hint}</span>}
      </UnstyledButton>
      <Collapse expanded={isOpen} id={id}>
        {isOpen ? <div className={classes.moreBody}>{children}</div> : null}
      </Collapse>
    </div>
  )
}
