import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { expectAccessible } from './accessibility.ts'
import { loadModule } from './browser-module.ts'
import { openPage } from './page.ts'
import { startProduct } from './product.ts'

const SERVER = `
  import { createServer } from 'node:http'
  const page = '<!doctype html><html lang="nl"><title>Proef</title><main><h1>Dag</h1></main><link rel="icon" href="data:,">'
  const server = createServer((request, answer) => {
    const status = request.url === '/healthz' || request.url === '/' ? 200 : 404
    answer.writeHead(status, { 'content-type': 'text/html' }).end(page)
  })
  server.listen(Number(process.env.PORT), process.env.HOST, () => console.log(process.env.GREETING))
  process.on('SIGTERM', () => server.close(() => process.exit(0)))
`

const folder = await mkdtemp(join(tmpdir(), 'cadans-page-'))

afterAll(() => rm(folder, { recursive: true }))

async function startStub(env: Record<string, string> = {}): ReturnType<typeof startProduct> {
  const main = join(folder, 'stub.mjs')
  await writeFile(main, SERVER)
  return startProduct({ main, env })
}

describe('a product in a browser', () => {
  test('starts, shows its page on a phone in Dutch, and stops cleanly', async () => {
    const product = await startStub({ GREETING: 'hallo' })
    const page = await openPage({ baseUrl: product.url, width: 390, colorScheme: 'dark' })
    await page.goto('/')
    expect(
      await page.evaluate(
        '[navigator.language, innerWidth, matchMedia("(prefers-color-scheme: dark)").matches]',
      ),
    ).toEqual(['nl-NL', 390, true])
    await expectAccessible(page)
    await product.said(/hallo/)
    expect(await product.stop()).toBe(0)
  })

  test('forgives the errors that a test provokes on purpose', async () => {
    const product = await startStub()
    onTestFinished(async () => void (await product.stop()))
    const page = await openPage({ baseUrl: product.url, expectedErrors: [/404/] })
    await page.goto('/')
    await page.evaluate('fetch("/nowhere").then((answer) => answer.text())')
  })

  test.fails('fails a test whose page logs an error', async () => {
    const page = await openPage()
    await page.evaluate('console.error("kapot")')
  })
})

test('names what is not accessible', async () => {
  const page = await openPage()
  await page.setContent('<html lang="nl"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>')
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt/)
})

test('the same module runs in Node and in the browser', async () => {
  const page = await openPage()
  const entry = join(folder, 'module.ts')
  await writeFile(entry, 'export function double(x: number): number {\n  return x * 2\n}\n')
  await loadModule(page, entry)
  expect(await page.evaluate('window.module.double(21)')).toBe(42)
})
