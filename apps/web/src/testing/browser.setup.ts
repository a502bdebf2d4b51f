import { notifications } from '@mantine/notifications'
import { beforeEach } from 'vitest'
import { cleanup } from 'vitest-browser-react/pure'
import { queryClient } from '../lib/trpc.ts'
import './without-owner-stacks.ts'
import '../app/mantine-styles.ts'
import '@fontsource-variable/figtree/wght.css'
import '../app/tokens.css'

// What a test measures is set in this letter, and not in the one that stands in for it until it has come.
await document.fonts.load("1em 'Figtree Variable'", 'aé')

beforeEach(async () => {
  // Said here, where it holds for every file: what the library says by itself holds for the first file of a page alone.
  await cleanup()
  notifications.clean()
  queryClient.clear()
  localStorage.clear()
  sessionStorage.clear()
})
