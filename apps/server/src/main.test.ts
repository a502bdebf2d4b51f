import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { COMPILE_CACHE } from '@cadans/config/testing/compile-cache.ts'
import { createFreshDatabase, type FreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { findFreePort } from '@cadans/config/testing/free-port.ts'
import { migrations, openSqlite } from '@cadans/database'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { beginLongPlan } from './testing/begin-long-plan.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
/** A machine whose language nobody set, as in most containers. */
const bare = { LC_ALL: '', LC_MESSAGES: '', LANG: 'C' }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadans-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const children = new Set<ChildProcess>()
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})

interface Run {
  child: ChildProcess
  output: () => string
}

function run(env: Record<string, string>): Run {
  const child = spawn(process.execPath, [MAIN], {
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...bare, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  return { child, output: () => said }
}

async function fail(env: Record<string, string>): Promise<string> {
  const { child, output } = run(env)
  const [code] = (await once(child, 'close')) as [number]
  expect(code).toBe(1)
  expect(output()).not.toMatch(/ {4}at |node_modules|\.ts:\d/)
  return output()
}

describe('what keeps the server from starting is one sentence', () => {
  test.each([
    { name: 'a port that is no number', env: { PORT: 'drieduizend' }, says: 'PORT is "drieduizend"' },
    { name: 'a port beyond the last', env: { PORT: '70000' }, says: 'PORT is "70000"' },
    { name: 'a host with a path', env: { HOST: 'http://x/y' }, says: 'HOST is "http://x/y"' },
    {
      name: 'an address of another database',
      env: { DATABASE_URL: 'mysql://u:geheim@x/y' },
      says: 'DATABASE_URL',
    },
    {
      name: 'a public address that is none',
      env: { PUBLIC_URL: 'kalender' },
      says: 'PUBLIC_URL is "kalender"',
    },
    {
      name: 'a public address with a name in it',
      env: { PUBLIC_URL: 'https://u@kalender.example' },
      says: 'PUBLIC_URL is "https://u@kalender.example"',
    },
    {
      name: 'a public address with a question',
      env: { PUBLIC_URL: 'https://kalender.example/?a=1' },
      says: 'PUBLIC_URL is',
    },
    {
      name: 'a public address with a mark',
      env: { PUBLIC_URL: 'https://kalender.example/#x' },
      says: 'PUBLIC_URL is',
    },
    {
      name: 'a public address that leaves no room for a feed',
      env: { PUBLIC_URL: `https://kalender.example/${'a'.repeat(180)}` },
      says: 'PUBLIC_URL is',
    },
    {
      name: 'a port of the database beyond the last',
      env: { DATABASE_URL: 'postgres://u:geheim@127.0.0.1:999999/x' },
      says: 'De database van DATABASE_URL is niet bereikbaar',
    },
    {
      name: 'a folder with too long a name',
      env: { DATA_DIR: `/tmp/${'a'.repeat(300)}` },
      says: 'kan niet schrijven',
    },
    {
      name: 'a folder too deep',
      env: { DATA_DIR: `/tmp/${'deep/'.repeat(100)}` },
      says: 'DATA_DIR is leeg of te lang',
    },
    { name: 'a log level that is none', env: { LOG_LEVEL: 'luid' }, says: 'LOG_LEVEL is "luid"' },
  ])('$name', async ({ env, says }) => {
    const output = await fail({ DATA_DIR: join(folder, 'env'), ...env })
    expect(output).toContain(says)
    expect(output).not.toContain('geheim')
    expect(output.trim().split('\n')).toHaveLength(2)
  })

  test('in Dutch or in English where the machine says which', async () => {
    expect(await fail({ PORT: 'x', LANG: 'nl_NL.UTF-8' })).toBe(
      'PORT is "x", maar moet een getal van 1 tot en met 65535 zijn.\n',
    )
    expect(await fail({ PORT: 'x', LC_ALL: 'en_GB.UTF-8' })).toBe(
      'PORT is "x", but must be a number from 1 to 65535.\n',
    )
  })

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const output = await fail({ DATA_DIR: join(folder, 'port'), PORT: port })
    other.close()
    expect(output).toContain(`Poort ${port} is al in gebruik`)
  })

  test('a host that is not of this machine', async () => {
    const port = String(await findFreePort())
    const output = await fail({ DATA_DIR: join(folder, 'host'), HOST: '203.0.113.7', PORT: port })
    expect(output).toContain('203.0.113.7')
  })

  test('a folder that cannot be made', async () => {
    await writeFile(join(folder, 'file'), 'no folder')
    const output = await fail({ DATA_DIR: join(folder, 'file') })
    expect(output).toContain(`Cadans kan niet schrijven in ${join(folder, 'file')}`)
    expect(await fail({ DATA_DIR: '/proc/cadans' })).toContain('Cadans kan niet schrijven in /proc/cadans')
  })

  test('a file that is no database, and it is not touched', async () => {
    const dataDir = await mkdtemp(join(folder, 'damaged-'))
    const garbage = 'This is no database. '.repeat(500)
    await writeFile(join(dataDir, 'cadans.db'), garbage)
    const output = await fail({ DATA_DIR: dataDir })
    expect(output).toContain('zijn beschadigd')
    expect(output).toContain('npx --yes pnpm@12.21.0 restore <naam>')
    expect(await readFile(join(dataDir, 'cadans.db'), 'utf8')).toBe(garbage)
  })

  test('a database of another program, and it is not touched', async () => {
    const dataDir = await mkdtemp(join(folder, 'foreign-'))
    const file = join(dataDir, 'cadans.db')
    const other = new DatabaseSync(file)
    other.exec('create table posts (id text)')
    other.close()
    const before = await readFile(file)
    expect(await fail({ DATA_DIR: dataDir })).toContain('die niet van Cadans is')
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  test('a database of a newer program', async () => {
    const dataDir = await mkdtemp(join(folder, 'newer-'))
    const up = (): Promise<void> => Promise.resolve()
    const newer = await openSqlite(join(dataDir, 'cadans.db'), [...migrations, { name: '9999-later', up }])
    await newer.close()
    expect(await fail({ DATA_DIR: dataDir })).toContain('nieuwere versie')
  })

  test('a database that is not there', async () => {
    const port = await findFreePort()
    expect(await fail({ DATABASE_URL: `postgres://x@127.0.0.1:${port}/none` })).toContain('niet bereikbaar')
  })
})

describe('a PostgreSQL that cannot be used is one sentence too', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await createFreshDatabase()
  })
  afterAll(() => fresh.drop())

  async function failOn(change: (url: URL) => void): Promise<string> {
    const url = new URL(fresh.url)
    change(url)
    return fail({ DATABASE_URL: url.href, LANG: 'nl_NL.UTF-8', PORT: String(await findFreePort()) })
  }

  test.each([
    { name: 'a name that it does not know', change: (url: URL) => (url.username = 'niemand') },
    { name: 'a database that it does not have', change: (url: URL) => (url.pathname = '/geen') },
  ])('$name', async ({ change }) => {
    expect(await failOn(change)).toBe(
      'De database weigert de naam of het wachtwoord in DATABASE_URL, of heeft geen database van die naam. Verbeter DATABASE_URL.\n',
    )
  })

  test.each([
    { name: 'no encryption where the address asks for it', search: 'sslmode=require' },
    { name: 'a certificate that is not there', search: 'sslmode=verify-full&sslrootcert=/nergens/ca.pem' },
    { name: 'a key that is a folder', search: `sslcert=${tmpdir()}&sslkey=${tmpdir()}` },
  ])('$name', async ({ search }) => {
    expect(await failOn((url) => (url.search = search))).toBe(
      'Er komt geen beveiligde verbinding met de database van DATABASE_URL tot stand. Controleer sslmode en de bestanden die DATABASE_URL noemt.\n',
    )
  })

  test('a user who may make no tables', async () => {
    await fresh.execute('create role gast login')
    const output = await failOn((url) => (url.username = 'gast'))
    await fresh.execute('drop role gast')
    expect(output).toBe(
      'Cadans mag niet schrijven in de database van DATABASE_URL. Geef de gebruiker het recht om er tabellen te maken, of kies een andere database.\n',
    )
  })

  test('a database that cannot hold every character', async () => {
    await fresh.execute("create database latijn template template0 encoding 'LATIN1' locale 'C'")
    const output = await failOn((url) => (url.pathname = '/latijn'))
    await fresh.execute('drop database latijn with (force)')
    expect(output).toBe(
      'De database van DATABASE_URL kan niet alle tekens bewaren. Maak een database met ENCODING UTF8 en noem die.\n',
    )
  })
})

describe('starting and stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it is, and %s ends it with code 0, also while it plans',
    async (signal) => {
      const port = String(await findFreePort())
      const { child, output } = run({ DATA_DIR: join(folder, signal), PORT: port })
      while (!output().includes(`http://127.0.0.1:${port}`)) {
        if (child.exitCode !== null) throw new Error(output())
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
      const workspaceId = '01990000-0000-7000-8000-000000000001'
      const { outcome } = await beginLongPlan(`http://127.0.0.1:${port}`, workspaceId)
      // The connection that fetch keeps open must not hold the server up.
      child.kill(signal)
      child.kill(signal)
      const [code] = (await once(child, 'close')) as [number]
      expect(code).toBe(0)
      expect(await outcome).toMatchObject([{ status: 'rejected', reason: { code: 'plan.stopped' } }])
    },
  )
})
