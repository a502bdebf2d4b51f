import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { COMPILE_CACHE } from './compile-cache.ts'
import { findFreePort } from './free-port.ts'
import { patience } from './patience.ts'

type Options = {
  /** A free one when left out. */
  port?: number
  /** Kept afterwards when given; otherwise a new folder that goes with `stop`. */
  dataDir?: string
  env?: Record<string, string>
  /** Another program than the product's own, for tests of this helper. */
  main?: string
}

export type Product = {
  /** Without a closing slash: http://127.0.0.1:4123 */
  url: string
  dataDir: string
  /** Milliseconds from the start of the process until /healthz answered. */
  readyAfter: number
  /** Everything the server has written until now. */
  output: () => string
  /** Waits until the server has written something like it: what it writes comes later than what it answers. */
  said: (words: RegExp) => Promise<RegExpMatchArray>
  /** Asks the server to stop; answers its exit code. Throws when it does not end. */
  stop: () => Promise<number | null>
  /** Ends it at once, as a power cut does, and leaves its data as it is. */
  kill: () => Promise<void>
}

const MAIN = join(import.meta.dirname, '../../../apps/server/src/main.ts')

/** Starts the real server as a process of its own on a free port, and waits until it says it is ready. */
export async function startProduct(options: Options = {}): Promise<Product> {
  const { env = {}, main = MAIN } = options
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'cadans-data-')))
  const port = options.port ?? (await findFreePort())
  const url = `http://127.0.0.1:${port}`
  let output = ''
  const began = performance.now()
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killWithUs = (): boolean => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const assertRuns = (): void => {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output}`)
  }
  while (!(await isReady(url))) {
    assertRuns()
    if (performance.now() - began > patience.step) {
      child.kill('SIGKILL')
      throw new Error(`The server did not get ready:\n${output}`)
    }
    await wait(20)
  }
  return {
    url,
    dataDir,
    readyAfter: performance.now() - began,
    output: () => output,
    async said(words) {
      const until = performance.now() + patience.step
      while (performance.now() < until) {
        const match = output.match(words)
        if (match !== null) return match
        assertRuns()
        await wait(10)
      }
      throw new Error(`The server did not say ${words}:\n${output}`)
    },
    async kill() {
      process.off('exit', killWithUs)
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async stop() {
      process.off('exit', killWithUs)
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        const late = setTimeout(() => child.kill('SIGKILL'), patience.step)
        await once(child, 'exit')
        clearTimeout(late)
      }
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
      if (child.signalCode === 'SIGKILL') throw new Error(`The server did not stop:\n${output}`)
      return child.exitCode
    },
  }
}

/** Says plainly what is missing when the client has not been built. */
export function assertClientBuilt(): void {
  if (!existsSync(join(import.meta.dirname, '../../../apps/web/dist/index.html'))) {
    throw new Error('The web client is not built: run `npx --yes pnpm@12.21.0 build` first.')
  }
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`, { signal: AbortSignal.timeout(patience.step) }).then(
    (answer) => answer.ok,
    () => false,
  )
}
