import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { record } from '@cadans/config/bench/measure.ts'
import { bareSize } from './bare-client.ts'

type Chunk = { file: string; imports?: string[]; css?: string[] }

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>

/** What a first page loads, whichever room it is: the entry, what that loads at once, one language. */
const SHELL = ['index.html', '../../packages/messages/src/written/nl.ts']
/** And what the calendar loads on top. */
const CALENDAR = [
  ...SHELL,
  'src/features/calendar/calendar-room.tsx',
  'src/features/calendar/full-calendar.tsx',
]
/** Come along with a room, or as a chunk of their own: both are fine. */
const MAY_BE_INSIDE = new Set(['src/features/calendar/full-calendar.tsx'])

const shell = filesOf(SHELL)
const calendar = filesOf(CALENDAR)
const others = Object.values(manifest).filter(({ file }) => !calendar.has(file) && file.endsWith('.js'))
const largest = await Promise.all(others.map(({ file }) => kilobytes([file], '.js')))

record({
  name: 'shell, JavaScript',
  unit: 'kB',
  ours: await kilobytes(shell, '.js'),
  floor: await bareSize('shell'),
  goal: { most: 270 },
})
record({ name: 'shell, CSS', unit: 'kB', ours: await kilobytes(shell, '.css'), goal: { most: 20 } })
record({
  name: 'calendar route with shell, JavaScript',
  unit: 'kB',
  ours: await kilobytes(calendar, '.js'),
  floor: await bareSize('calendar'),
  goal: { most: 390 },
})
record({
  name: 'largest other chunk, JavaScript',
  unit: 'kB',
  ours: Math.max(...largest),
  goal: { most: 60 },
})

const worker = (await readdir(join(dist, 'assets'))).find((file) => file.startsWith('planner.worker'))
if (worker === undefined) throw new Error('The built client has no planner of its own')
record({
  name: 'planner beside the page, JavaScript',
  unit: 'kB',
  ours: await kilobytes([`assets/${worker}`], '.js'),
  goal: { most: 60 },
})

/** The files of these chunks and of all they import at once. */
function filesOf(keys: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const files = new Set<string>()
  const queue = [...keys]
  for (const key of queue) {
    const chunk = manifest[key]
    if (chunk === undefined && MAY_BE_INSIDE.has(key)) continue
    if (chunk === undefined)
      throw new Error(`The built client has no chunk ${key}: has it been moved or renamed?`)
    if (seen.has(key)) continue
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    queue.push(...(chunk.imports ?? []))
  }
  return files
}

/** What goes over the line: gzip, in thousands of bytes. */
async function kilobytes(files: Iterable<string>, extension: '.js' | '.css'): Promise<number> {
  let total = 0
  for (const file of files) {
    if (file.endsWith(extension)) total += gzipSync(await readFile(join(dist, file)), { level: 9 }).length
  }
  return total / 1_000
}
