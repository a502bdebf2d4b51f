import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@cadans/config/testing/free-port.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { expect, onTestFinished, test } from 'vitest'

const door = join(import.meta.dirname, '../../../packages/config/scripts/run.mjs')

async function newDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cadans-start-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Waits until the program has said it. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (pattern.test(text)) resolve(text)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}, having said:\n${text}`)))
  })
}

test('`start` says what it does, prints the address, and stops cleanly on SIGTERM', async () => {
  const port = await findFreePort()
  const child = spawn(process.execPath, [door, 'start'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: await newDataDir() },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = `http://127.0.0.1:${port}`
  expect(await said(child, new RegExp(address))).toMatch(/preparing the pages[^]+Starting the server/)
  const page = await fetch(address)
  expect(await page.text()).toContain('<div id="root">')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  await expect(fetch(address)).rejects.toThrow()
})

test('the server starts on an empty folder and on the folder of the start before, and stops with 0', async () => {
  const dataDir = await newDataDir()
  for (const folder of ['empty', 'used']) {
    const product = await startProduct({ dataDir })
    expect((await fetch(`${product.url}/healthz`)).status, folder).toBe(200)
    expect(await product.stop(), folder).toBe(0)
  }
})
