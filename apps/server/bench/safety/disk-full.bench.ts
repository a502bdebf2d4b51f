import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { record } from '@cadans/config/bench/measure.ts'
import { findFreePort } from '@cadans/config/testing/free-port.ts'
import type { Id } from '@cadans/domain'
import { createIdMaker, systemClock } from '../../src/clock.ts'
import { randomPool } from '../../src/random-pool.ts'
import { callProduct } from '../../src/testing/product-call.ts'
import { startAnswers } from '../../src/testing/start-answers.ts'

// A disk of 12 MB that only the server sees, in a namespace of its own, which any user of Linux may make; half of it is taken by a
// file, and is given back later.
const MAIN = join(import.meta.dirname, '../../src/main.ts')
const MOST_WRITES = 2_000
const alone = ['--user', '--map-root-user', '--mount', '/bin/sh', '-c']
const script = `
  mount -t tmpfs -o size=12m tmpfs "$DATA_DIR" && head -c 6000000 /dev/zero > "$DATA_DIR/taken" || exit 1
  "$NODE" "$MAIN" & server=$!
  trap 'kill $server' TERM
  while [ ! -e "$GIVE_BACK" ] && kill -0 $server; do sleep 0.05; done
  rm "$DATA_DIR/taken"
  wait $server; wait $server`

if (spawnSync('unshare', [...alone, 'mount -t tmpfs -o size=1m tmpfs /mnt']).status !== 0) {
  console.log('Left out: this system gives no disk of a limited size without rights.')
} else await fillTheDisk()

async function fillTheDisk(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cadans-full-'))
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  // Outside the disk, which hides what is in the folder.
  const signal = await mkdtemp(join(tmpdir(), 'cadans-signal-'))
  const child = spawn('unshare', [...alone, script], {
    env: {
      PORT: String(port),
      DATA_DIR: folder,
      NODE: process.execPath,
      MAIN,
      GIVE_BACK: join(signal, 'give-back'),
      BACKUP_HOURS: '0',
      LOG_LEVEL: 'silent',
      PATH: '/usr/bin:/bin',
    },
    stdio: 'ignore',
  })
  try {
    await ready(url, child)
    await measureFull(url, () => writeFile(join(signal, 'give-back'), ''))
  } finally {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
    await rm(folder, { recursive: true, force: true })
    await rm(signal, { recursive: true, force: true })
  }
}

async function measureFull(url: string, makeRoom: () => Promise<void>): Promise<void> {
  const newId = createIdMaker(systemClock, randomPool())
  const workspaceId = newId()
  const today = new Date(systemClock.now()).toISOString().slice(0, 10)
  await callProduct(url, 'workspace.start', { input: startAnswers(workspaceId, { startDate: today }) })
  const written: Id[] = []
  const write = async (): Promise<string> => {
    const row = { id: newId(), version: 0, title: 'Vol', brief: 'x'.repeat(20_000) }
    try {
      await callProduct(url, 'idea.save', { input: { workspaceId, row } })
      written.push(row.id)
      return 'written'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  let answer = 'written'
  for (let turn = 0; answer === 'written' && turn < MOST_WRITES; turn += 1) answer = await write()
  const read = async (): Promise<number> => {
    const ideas = await callProduct<{ id: Id }[]>(url, 'idea.list', { input: { workspaceId }, isQuery: true })
    const kept = new Set(ideas.map(({ id }) => id))
    return written.filter((id) => !kept.has(id)).length
  }
  const lostWhileFull = await read()
  await makeRoom()
  let again = 'storage.full'
  for (let turn = 0; again !== 'written' && turn < 100; turn += 1) {
    await wait(50)
    again = await write()
  }
  const lost = await read()
  const name = `disk full after ${written.length} writes`
  record({
    name: `${name}: refused as something else`,
    unit: 'faults',
    ours: answer === 'storage.full' ? 0 : 1,
    goal: { most: 0 },
  })
  record({
    name: `${name}: acknowledged and lost, read while full`,
    unit: 'faults',
    ours: lostWhileFull,
    goal: { most: 0 },
  })
  record({
    name: `${name}: no write when there is room`,
    unit: 'faults',
    ours: again === 'written' ? 0 : 1,
    goal: { most: 0 },
  })
  record({ name: `${name}: acknowledged and lost`, unit: 'faults', ours: lost, goal: { most: 0 } })
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let turn = 0; turn < 500 && child.exitCode === null; turn += 1) {
    const isReady = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return
    await wait(20)
  }
  throw new Error('The server on the small disk did not start')
}
