import { readFile, rm, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { packedFiles } from '../../bundling/packed-files.plugin.ts'

/** A calendar on the same library that does nothing else: what no page on it can be faster than. */
const SOURCE = `
  import FullCalendar from '@fullcalendar/react'
  import dayGrid from '@fullcalendar/react/daygrid'
  import interaction from '@fullcalendar/react/interaction'
  import list from '@fullcalendar/react/list'
  import theme from '@fullcalendar/react/themes/breezy'
  import timeGrid from '@fullcalendar/react/timegrid'
  import '@fullcalendar/react/skeleton.css'
  import '@fullcalendar/react/themes/breezy/theme.css'
  import { createElement, createRef } from 'react'
  import { createRoot } from 'react-dom/client'
  const count = Number(new URLSearchParams(location.search).get('posts'))
  const day = (index) => new Date(Date.UTC(2030, 0, 1 + (index % 365))).toISOString().slice(0, 10)
  const posts = Array.from({ length: count }, (_, index) => (
    { id: String(index), title: 'Bericht ' + index, start: day(index) + 'T12:00:00', isFirst: index % 4 === 0 }
  ))
  const calendar = createRef()
  const root = createRoot(document.body.appendChild(document.createElement('main')))
  const draw = (events) => root.render(createElement(FullCalendar, {
    ref: calendar, plugins: [theme, dayGrid, timeGrid, list, interaction], initialDate: '2030-06-05', editable: true,
    initialView: 'dayGridMonth', headerToolbar: false, events, dayMaxEvents: 5, height: 'auto', eventDisplay: 'block',
    eventClass: 'bare-post', dayCellClass: 'bare-day',
  }))
  draw(posts)
  window.show = (view) => calendar.current.getApi().changeView({ month: 'dayGridMonth', week: 'timeGridWeek' }[view])
  window.filter = (isOn) => draw(isOn ? posts.filter(({ isFirst }) => isFirst) : posts)
  window.change = () => calendar.current.getApi().getEventById('155').setProp('title', 'Anders')
`

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
}

/** Builds the bare calendar as the product is built, and serves it packed. @returns its address, and how to take it away */
export async function serveBarePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cadans-bare-'))
  const root = join(import.meta.dirname, '../../src')
  const page = join(root, 'index.html')
  const script = join(root, 'bare-page.js')
  const html =
    '<!doctype html><html lang="nl"><head><title>Kaal</title><meta name="viewport" content="width=device-width"></head><body><script type="module" src="./bare-page.js"></script></body></html>'
  const sources = new Map([
    [page, html],
    [script, SOURCE],
  ])
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'bare-page',
        enforce: 'pre',
        resolveId: (source) =>
          source === './bare-page.js' || source === '/bare-page.js'
            ? script
            : sources.has(source)
              ? source
              : null,
        load: (id) => sources.get(id) ?? null,
      },
      packedFiles(),
    ],
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', rolldownOptions: { input: page } },
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bare').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    void readFile(`${file}.br`)
      .then(
        (packed) => response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(packed),
        async () => response.writeHead(200, { 'content-type': type }).end(await readFile(file)),
      )
      .catch(() => response.writeHead(404).end())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true })
    },
  }
}
