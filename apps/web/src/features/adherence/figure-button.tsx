import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Behind, OpenBehind } from '../../shared/posts/posts-behind.tsx'
import classes from './results.module.css'

interface Props {
  behind: Behind
  onOpen: OpenBehind
  children: ReactNode
}

/** A figure in a table: a button to the posts behind it, or only the figure where there are none. */
export function FigureButton({ behind, onOpen, children }: Props) {
  const content = (
    <>
      {children}
      <VisuallyHidden>{`${behind.title}: ${behind.figures}`}</VisuallyHidden>
    </>
  )
  return behind.postIds.length === 0 ? (
    <div className={classes.figure}>{content}</div>
  ) : (
    <UnstyledButton className={classes.figure ?? ''} onClick={() => onOpen(behind)}>
      {content}
    </UnstyledButton>
  )
}
