import { notifications } from '@mantine/notifications'
import { beforeEach } from 'vitest'
import { queryClient } from '../lib/trpc.ts'
import '../app/mantine-styles.ts'
import '@fontsource-variable/figtree/wght.css'
import '../app/tokens.css'

beforeEach(() => {
  notifications.clean()
  queryClient.clear()
  localStorage.clear()
  sessionStorage.clear()
})
