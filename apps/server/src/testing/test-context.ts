import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { type Engine, openDatabase, type Place } from '@cadans/database'
import { DomainError, type ErrorCode, type ErrorParams, type Role, type StartWorkspace } from '@cadans/domain'
import { beforeAll, type beforeEach, inject } from 'vitest'
import { type Clock, createIdMaker, instantOf } from '../clock.ts'
import type { Actor, UserActor } from '../access/actor.ts'
import { createCosts } from '../access/costs.ts'
import { insertAccount } from '../sign-in/account.store.ts'
import { createGuesses } from '../sign-in/guesses.ts'
import { loadAuth } from '../sign-in/load-auth.ts'
import type { AppContext } from '../context.ts'
import { nameOwner } from '../installation/installation.store.ts'
import { createLive } from '../live/live.ts'
import { createLogger } from '../logger.ts'
import { createListener } from '../listener/listener.ts'
import { createPlanner } from '../planner/planner.ts'
import { randomPool } from '../random-pool.ts'
import { appRouter } from '../router.ts'
import { createCallerFactory } from '../trpc.ts'
import { startAnswers } from './start-answers.ts'

export const engines: readonly Engine[] = ['sqlite', 'postgres']

/** A Monday in winter, ten in the morning in Amsterdam. */
export const NOW = Date.parse('2027-01-04T09:00:00Z')

interface TestClock extends Clock {
  set(now: number): void
}

export interface TestServer {
  context: AppContext
  clock: TestClock
  /** Whoever sits at the machine. */
  caller: Caller
  /** Somebody else, such as a user. */
  callerOf: (actor: Actor, signal?: AbortSignal) => Caller
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
  const fresh = engine === 'postgres' ? await createFreshDatabase(inject('migratedDatabase')) : undefined
  if (fresh === undefined) await copyFile(inject('migratedFile'), join(folder, 'cadans.db'))
  const place: Place = { dataDir: folder, databaseUrl: fresh?.url }
  const database = await openDatabase(place)
  const clock = createTestClock()
  const logger = createLogger('silent')
  const publicUrl = 'http://127.0.0.1:3000'
  const callerOf = (actor: Actor, signal?: AbortSignal): Caller =>
    createCaller({ ...context, actor }, signal === undefined ? {} : { signal })
  const context: AppContext = {
    database,
    place,
    clock,
    logger,
    auth: loadAuth({
      database,
      publicUrl,
      secret: 'kept-in-no-file-of-this-repository',
      logger,
    }),
    guesses: createGuesses(clock),
    costs: createCosts(clock),
    mail: undefined,
    claimToken: 'claim-token-of-the-test',
    live: createLive(database.read, () => undefined),
    planner: createPlanner(),
    listener: createListener(),
    proxies: 0,
    newId: createIdMaker(clock, randomPool()),
    publicUrl,
    clientFolder: join(folder, 'dist'),
    missingPages: 'no pages',
  }
  return {
    context,
    clock,
    caller: callerOf({ kind: 'local' }),
    callerOf,
    async close() {
      await context.planner.close()
      await context.listener.close()
      await database.close()
      await fresh?.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * As {@link openTestServer}, opened before the tests of a block and closed after them.
 * @param begin `beforeEach`, where each test takes a database of its own
 */
export function useTestServer(
  engine: Engine,
  begin: typeof beforeAll | typeof beforeEach = beforeAll,
): TestServer {
  const server: Partial<TestServer> = {}
  begin(async () => {
    const opened = await openTestServer(engine)
    Object.assign(server, opened)
    return opened.close
  })
  return server as TestServer
}

/** Starts a workspace and answers its id. */
export async function startWorkspace(
  { callerOf, context }: TestServer,
  over: Partial<StartWorkspace> = {},
  actor: Actor = { kind: 'local' },
) {
  const id = context.newId()
  await callerOf(actor).workspace.start(startAnswers(id, over))
  return id
}

/** Somebody with an account, who is signed in. */
export async function makeUser({ context }: TestServer, name = 'Iemand'): Promise<UserActor> {
  const userId = context.newId()
  const email = `${userId}@voorbeeld.nl`
  await context.database.write((transaction) =>
    insertAccount(
      transaction,
      { name, email, passwordHash: '' },
      { id: userId, at: instantOf(context.clock), isPostgres: context.database.engine === 'postgres' },
    ),
  )
  return { kind: 'user', userId, sessionId: context.newId(), name, email, hasTwoFactor: false }
}

/** Somebody whom the installation belongs to. */
export async function makeInstallationOwner(server: TestServer): Promise<UserActor> {
  const user = await makeUser(server, 'Beheer')
  await server.context.database.write((transaction) => nameOwner(transaction, user.userId))
  return user
}

/** Lets a user in, in the way in which people come in: by an invitation of an owner. @returns the person they act as */
export async function joinWorkspace(
  server: TestServer,
  { owner, workspaceId, role }: { owner: Actor; workspaceId: string; role: Role },
): Promise<{ user: UserActor; personId: string }> {
  const user = await makeUser(server, role)
  const invitation = { id: server.context.newId(), personId: null, name: role, role, email: '' as const }
  const { url } = await server.callerOf(owner).member.invite({ workspaceId, invitation })
  const token = url.slice(url.lastIndexOf('/') + 1)
  await server.callerOf(user).account.accept({ token, account: null })
  const { me } = await server.callerOf(user).workspace.get({ workspaceId })
  return { user, personId: me.id }
}

/** What a call was refused with. A call that is not refused fails the test. */
export async function refusalOf(call: Promise<unknown>): Promise<{ code: ErrorCode; params: ErrorParams }> {
  try {
    await call
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // What a stream is refused with, once it runs, comes as it is.
    const refusal = error instanceof DomainError ? error : error.cause
    if (refusal instanceof DomainError) return { code: refusal.code, params: refusal.params }
    if ('code' in error && error.code === 'BAD_REQUEST') return { code: 'input.invalid', params: {} }
    throw error
  }
  throw new Error('the call was not refused')
}
