import { Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './start.module.css'

/** A new screen begins at its heading, for ears as for eyes: give it the screen's name as key. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <Title order={1} ref={heading} tabIndex={-1} className={classes.question ?? ''}>
      {children}
    </Title>
  )
}
