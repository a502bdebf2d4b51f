import { Stack, Text, Title } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './states.module.css'

interface Props {
  title: string
  /** What belongs here. */
  text?: string
  icon?: LucideIcon
  /** The first step: one button. */
  action?: ReactNode
}

/** Nothing here yet: says what belongs here and offers the first step, at the place where the content will be. */
export function EmptyState({ title, text, icon: Icon, action }: Props) {
  return (
    <Stack className={classes.state ?? ''} gap={6}>
      {Icon && (
        <span className={classes.icon}>
          <Icon size={18} strokeWidth={1.8} aria-hidden />
        </span>
      )}
      <Title order={2} size='h3'>
        {title}
      </Title>
      {text !== undefined && <Text c='dimmed'>{text}</Text>}
      {action && <div className={classes.action}>{action}</div>}
    </Stack>
  )
}
