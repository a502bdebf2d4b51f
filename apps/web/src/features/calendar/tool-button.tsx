import { Button, type ButtonProps, type ElementProps } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import classes from './calendar-bar.module.css'

interface Props extends ElementProps<'button', keyof ButtonProps> {
  icon: LucideIcon
  label: string
  badge?: number | undefined
  isPressed?: boolean
}

/** A tool of the bar: sign and word where there is room for both, the sign alone where the bar is narrow. */
export function ToolButton({ icon: Icon, label, badge, isPressed, ...button }: Props) {
  return (
    <Button
      {...button}
      variant={isPressed ? 'light' : 'default'}
      title={label}
      {...(isPressed === undefined ? {} : { 'aria-expanded': isPressed })}
      className={classes.tool ?? ''}
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={badge ? <span className={classes.count}>{badge}</span> : undefined}
    >
      <span className={classes.word}>{label}</span>
    </Button>
  )
}
