// Looks at every room in a stock Firefox: draws each, and fails where a page complains or is wider than its screen.
// By hand, after a build: node apps/web/testing/firefox.ts [--out folder] [--firefox a Firefox that stands elsewhere].
import { startProduct } from '@cadans/config/testing/product.ts'
import { makeId } from '@cadans/domain'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { rooms } from '../journeys/every-room.ts'
import { type Firefox, startFirefox } from './bidi.ts'

const places = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]
const widths = [1440, 390]

/** Waits until a room has its title and nothing on its way, and measures what sticks out. */
const SETTLED = `new Promise((resolve) => {
  const look = () =>
    document.querySelector('h1') !== null && document.querySelector('.mantine-Skeleton-root') === null
      ? resolve(document.documentElement.scrollWidth - window.innerWidth)
      : requestAnimationFrame(look)
  look()
})`

async function startExample(url: string): Promise<string> {
  const id = makeId(Date.now(), randomBytes(10))
  const answer = await fetch(`${url}/trpc/workspace.startExample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, language: 'nl', zone: 'Europe/Amsterdam' }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return `${url}/w/${id}`
}

async function lookAt(firefox: Firefox, address: string, folder: string): Promise<string[]> {
  const faults: string[] = []
  const { contexts } = await firefox.ask('browsingContext.getTree', {})
  const { context } = (contexts as { context: string }[])[0] ?? { context: '' }
  for (const width of widths) {
    await firefox.ask('browsingContext.setViewport', { context, viewport: { width, height: 900 } })
    for (const room of rooms) {
      await firefox.ask('browsingContext.navigate', { context, url: `${address}/${room}`, wait: 'complete' })
      const target = { context }
      const { result } = await firefox.ask('script.evaluate', {
        expression: SETTLED,
        awaitPromise: true,
        target,
      })
      const over = Number((result as { value?: number } | undefined)?.value)
      if (over > 0) faults.push(`${room} at ${width} px is ${over} px too wide`)
      const { data } = await firefox.ask('browsingContext.captureScreenshot', { context })
      const name = `${room.replaceAll(/\W+/g, '-')}-${width}.png`
      await writeFile(join(folder, name), Buffer.from(String(data), 'base64'))
    }
  }
  return [...faults, ...firefox.complaints]
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'firefox-rooms' }, firefox: { type: 'string' } },
  })
  const program = values.firefox ?? places.find((place) => existsSync(place))
  if (program === undefined) throw new Error('No Firefox here: --firefox says where one is.')
  const folder = resolve(values.out)
  await mkdir(folder, { recursive: true })
  const product = await startProduct()
  const firefox = await startFirefox(program)
  try {
    const faults = await lookAt(firefox, await startExample(product.url), folder)
    const pictures = `${rooms.length * widths.length} pictures in ${folder}`
    process.stdout.write(`${[...faults, pictures].join('\n')}\n`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } finally {
    await firefox.close()
    await product.stop()
  }
}

await main()
