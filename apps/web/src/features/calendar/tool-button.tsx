import { Button, type ButtonProps, type ElementProps } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import classes from './calendar-bar.module.css'

interface Props extends ElementProps<'button', keyof ButtonProps> {
  icon: LucideIcon
  label: string
  badge?: number | undefined
  isPressed?: boolean
}

/** A tool of the bar, with its word. */
export function ToolButton({ icon: Icon, label, badge, isPressed, ...button }: Props) {
  return (
    <Button
      {...button}
      variant={isPressed ? 'light' : 'subtle'}
      {...(isPressed === undefined ? {} : { 'aria-expanded': isPressed })}
      className={classes.tool ?? ''}
      data-pressed={isPressed || undefined}
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={badge ? <span className={classes.count}>{badge}</span> : undefined}
    >
      {label}
    </Button>
  )
}
