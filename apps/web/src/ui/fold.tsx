import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './fold.module.css'

interface Props {
  title: string
  isOpen?: boolean
  /** Called when it is opened, by whoever asks for what is in it only then. */
  onOpen?: () => void
  children: ReactNode
}

/** A group of fields that opens and closes by itself, without script or state. */
export function Fold({ title, isOpen = false, onOpen, children }: Props) {
  return (
    <details className={classes.guide} open={isOpen} onToggle={onOpen}>
      <summary className={classes.summary}>{title}</summary>
      <Stack gap='xs' className={classes.part ?? ''}>
        {children}
      </Stack>
    </details>
  )
}
