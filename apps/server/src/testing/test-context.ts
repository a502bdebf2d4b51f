import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { type Engine, openDatabase } from '@cadans/database'
import { DomainError, type ErrorCode, type ErrorParams, type StartWorkspace } from '@cadans/domain'
import { afterAll, beforeAll } from 'vitest'
import { type Clock, createIdMaker } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { createLogger } from '../logger.ts'
import { randomPool } from '../random-pool.ts'
import { appRouter } from '../router.ts'
import { createCallerFactory } from '../trpc.ts'

export const engines: readonly Engine[] = ['sqlite', 'postgres']

/** A Monday in winter, ten in the morning in Amsterdam. */
export const NOW = Date.parse('2027-01-04T09:00:00Z')

export interface TestClock extends Clock {
  set(now: number): void
}

export interface TestServer {
  context: AppContext
  clock: TestClock
  caller: Caller
}

const createCaller = createCallerFactory(appRouter)
export type Caller = ReturnType<typeof createCaller>

function createTestClock(): TestClock {
  let now = NOW
  return {
    now: () => now,
    set(instant) {
      now = instant
    },
  }
}

/** An empty, migrated database of an engine, and the context of a server on it. */
export async function openTestServer(engine: Engine): Promise<TestServer & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cadans-test-'))
  const fresh = engine === 'postgres' ? await createFreshDatabase() : undefined
  const database = await openDatabase({ dataDir: folder, databaseUrl: fresh?.url })
  const clock = createTestClock()
  const context: AppContext = {
    database,
    clock,
    logger: createLogger('silent'),
    newId: createIdMaker(clock, randomPool()),
    publicUrl: 'http://127.0.0.1:3000',
    clientFolder: join(folder, 'dist'),
    missingPages: 'no pages',
  }
  return {
    context,
    clock,
    caller: createCaller(context),
    async close() {
      await database.close()
      await fresh?.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As {@link openTestServer}, opened before the tests of a block and closed after them. */
export function useTestServer(engine: Engine): TestServer {
  const server: Partial<TestServer> = {}
  let close = (): Promise<void> => Promise.resolve()
  beforeAll(async () => {
    const opened = await openTestServer(engine)
    close = opened.close
    Object.assign(server, opened)
  })
  afterAll(() => close())
  return server as TestServer
}

/** The answers of somebody who starts a workspace of two channels. */
export function startAnswers(id: string, over: Partial<StartWorkspace> = {}): StartWorkspace {
  return {
    id,
    name: 'Buurthuis De Brug',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    sector: 'ngo',
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'basic' },
    ],
    messages: ['Samen is leuker', 'Een uur helpt al'],
    themes: ['Verhalen', 'Agenda', 'Vrijwilligers'],
    weeklyMinutes: 720,
    ownerName: 'Sara',
    startDate: '2027-01-04',
    ...over,
  }
}

/** Starts a workspace and answers its id. */
export async function startWorkspace({ caller, context }: TestServer, over: Partial<StartWorkspace> = {}) {
  const id = context.newId()
  await caller.workspace.start(startAnswers(id, over))
  return id
}

/** What a call was refused with. A call that is not refused fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: ErrorCode; params: ErrorParams }> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.cause instanceof DomainError) return { code: error.cause.code, params: error.cause.params }
    if ('code' in error && error.code === 'BAD_REQUEST') return { code: 'input.invalid', params: {} }
    throw error
  }
  throw new Error('the call was not refused')
}
