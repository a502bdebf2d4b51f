import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** The libraries doing the least they can: what no client on them can be smaller than. */
const SHELL = `
  import { QueryClient } from '@tanstack/react-query'
  import { createTRPCClient, httpBatchLink } from '@trpc/client'
  import { createElement } from 'react'
  import { createRoot } from 'react-dom/client'
  window.bare = [new QueryClient(), createTRPCClient({ links: [httpBatchLink({ url: '/trpc' })] })]
`
const SOURCES = {
  shell: `${SHELL}\n createRoot(document.body).render(createElement('p'))`,
  calendar: `${SHELL}
    import FullCalendar from '@fullcalendar/react'
    import dayGrid from '@fullcalendar/react/daygrid'
    import interaction from '@fullcalendar/react/interaction'
    import list from '@fullcalendar/react/list'
    import theme from '@fullcalendar/react/themes/breezy'
    import timeGrid from '@fullcalendar/react/timegrid'
    createRoot(document.body).render(
      createElement(FullCalendar, { plugins: [theme, dayGrid, timeGrid, list, interaction] }),
    )`,
}

/** Gzipped size of such a client's JavaScript, in thousands of bytes. */
export async function bareSize(which: keyof typeof SOURCES): Promise<number> {
  // Beside the real sources, so that imports are found as theirs are.
  const id = join(import.meta.dirname, `../src/bare-${which}.js`)
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '..'),
    plugins: [
      {
        name: 'bare-client',
        enforce: 'pre',
        resolveId: (source) => (source === id ? id : null),
        load: (asked) => (asked === id ? SOURCES[which] : null),
      },
    ],
    build: { write: false, target: 'es2023', rolldownOptions: { input: id } },
  })
  const [built] = Array.isArray(result) ? result : [result]
  if (built === undefined || !('output' in built)) throw new Error('The bare client gave no bundle')
  const sizes = built.output.map((part) =>
    part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).length : 0,
  )
  return sizes.reduce((total, size) => total + size, 0) / 1_000
}
