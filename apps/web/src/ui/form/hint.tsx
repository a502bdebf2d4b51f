import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** A quiet sentence that says what something does. */
export function Hint({ children }: { children: ReactNode }) {
  return (
    <Text size='sm' c='dimmed' maw={620}>
      {children}
    </Text>
  )
}
