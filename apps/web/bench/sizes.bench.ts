import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { record } from '@cadans/config/bench/measure.ts'
import { bareSize } from './bare-client.ts'

type Chunk = {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>
const keys = Object.keys(manifest)

/** A chunk with all it imports at once, itself included. */
function withImports(key: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(key)) {
    seen.add(key)
    for (const next of manifest[key]?.imports ?? []) withImports(next, seen)
  }
  return seen
}

function filesOf(chunks: Iterable<string>): Set<string> {
  return new Set([...chunks].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])]))
}

/** What goes over the line: gzip, in thousands of bytes. */
async function kilobytes(files: Iterable<string>, extension: '.js' | '.css'): Promise<number> {
  let total = 0
  for (const file of files) {
    if (file.endsWith(extension)) total += gzipSync(await readFile(join(dist, file)), { level: 9 }).length
  }
  return total / 1_000
}

function requireKey(what: string, found: string | undefined): string {
  if (found === undefined) throw new Error(`The built client has no ${what}: has it been moved or renamed?`)
  return found
}

const entry = requireKey(
  'entry',
  keys.find((key) => manifest[key]?.isEntry),
)
const shell = withImports(entry)
const calendarKey =
  keys.find((key) => /features\/calendar\/.*full-calendar\.tsx$/.test(key)) ??
  keys.find((key) => /calendar.*\.tsx$/.test(key))
// Not a chunk of its own: then it came with the shell, and weighs on it.
const calendar = new Set([...shell, ...(calendarKey === undefined ? [] : routeTo(calendarKey))])
const rest = keys.filter((key) => !calendar.has(key) && manifest[key]?.file.endsWith('.js'))

/** Every lazily loaded chunk that must be there before this one is shown: the route, and what it imports. */
function routeTo(key: string): Set<string> {
  const parents = keys.filter(
    (parent) => manifest[parent]?.dynamicImports?.includes(key) && !shell.has(parent),
  )
  return new Set([key, ...parents].flatMap((part) => [...withImports(part)]))
}

record({
  name: 'shell, JavaScript',
  unit: 'kB',
  ours: await kilobytes(filesOf(shell), '.js'),
  floor: await bareSize('shell'),
  goal: { most: 270 },
})
record({ name: 'shell, CSS', unit: 'kB', ours: await kilobytes(filesOf(shell), '.css'), goal: { most: 20 } })
record({
  name: 'calendar route with shell, JavaScript',
  unit: 'kB',
  ours: await kilobytes(filesOf(calendar), '.js'),
  floor: await bareSize('calendar'),
  goal: { most: 390 },
})
const others = await Promise.all(rest.map((key) => kilobytes([manifest[key]?.file ?? ''], '.js')))
record({
  name: 'largest other chunk, JavaScript',
  unit: 'kB',
  ours: Math.max(0, ...others),
  goal: { most: 60 },
})
