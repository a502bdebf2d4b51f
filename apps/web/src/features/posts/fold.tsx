import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './fold.module.css'

interface Props {
  title: string
  isOpen?: boolean
  children: ReactNode
}

/** A group of fields that opens and closes by itself, without script or state. */
export function Fold({ title, isOpen = false, children }: Props) {
  return (
    <details className={classes.guide} open={isOpen}>
      <summary className={classes.summary}>{title}</summary>
      <Stack gap='xs' className={classes.part ?? ''}>
        {children}
      </Stack>
    </details>
  )
}
