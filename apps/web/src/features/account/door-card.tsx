import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { OpenFrame } from '../../ui/open-frame.tsx'
import classes from './account.module.css'

interface Props {
  title: string
  text?: string | undefined
  children?: ReactNode
}

/** The one card of a page that lets somebody in. */
export function DoorCard({ title, text, children }: Props) {
  return (
    <OpenFrame title={title}>
      <Paper className={classes.card ?? ''}>
        <Stack gap='md'>
          <div>
            <Title order={1}>{title}</Title>
            {text !== undefined && (
              <Text c='dimmed' mt={6}>
                {text}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
    </OpenFrame>
  )
}
