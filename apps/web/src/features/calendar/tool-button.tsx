import { ActionIcon, Button, type ButtonProps, type ElementProps } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import classes from './calendar-bar.module.css'

interface Props extends ElementProps<'button', keyof ButtonProps> {
  icon: LucideIcon
  label: string
  badge?: number | undefined
  isPressed?: boolean
}

/** A tool of the bar: sign and word on a desk, the sign alone where the screen is narrow. */
export function ToolButton({ icon: Icon, label, badge, isPressed, ...button }: Props) {
  const isPhone = useIsPhone()
  const shared = {
    variant: isPressed ? 'light' : 'default',
    title: label,
    ...(isPressed === undefined ? {} : { 'aria-expanded': isPressed }),
  }
  if (isPhone) {
    return (
      <ActionIcon {...button} {...shared} size='input-sm' aria-label={label}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    )
  }
  return (
    <Button
      {...button}
      {...shared}
      px={12}
      leftSection={<Icon size={15} aria-hidden />}
      rightSection={badge ? <span className={classes.count}>{badge}</span> : undefined}
    >
      {label}
    </Button>
  )
}
