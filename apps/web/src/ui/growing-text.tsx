import { Textarea, type TextareaProps } from '@mantine/core'
import type { CSSProperties } from 'react'
import classes from './growing-text.module.css'

export type GrowingTextProps = Omit<TextareaProps, 'autosize' | 'rows' | 'style' | 'className'>

/** Most browsers do it by themselves, right in every frame; in the others Mantine measures after each change. */
const isBuiltIn = CSS.supports('field-sizing', 'content')

const ENDLESS = 10_000

/** A field for running text that is as high as what stands in it, between two numbers of lines; without a greatest one it grows on. */
export function GrowingText(props: GrowingTextProps) {
  if (!isBuiltIn) return <Textarea autosize {...props} />
  const { minRows = 1, maxRows = ENDLESS, ...input } = props
  const lines = { '--min-rows': minRows, '--max-rows': maxRows } as CSSProperties
  return <Textarea className={classes.root ?? ''} style={lines} {...input} />
}
