import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Id, StartWorkspace } from '@cadans/domain'
import { type AppContext, createContext } from '../src/context.ts'
import { appRouter } from '../src/router.ts'
import { createCallerFactory } from '../src/trpc.ts'

const createCaller = createCallerFactory(appRouter)

/** A server without a door on a new SQLite file, or on an empty PostgreSQL, whose clock stands still on Monday 4 January 2027. */
export async function openBenchServer(databaseUrl?: string, folder?: string) {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'cadans-bench-')))
  const environment = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseUrl,
    publicUrl: 'http://127.0.0.1:3000',
    sessionSecret: undefined,
    smtpUrl: undefined,
    mailFrom: '',
    proxies: 0,
    backupHours: 0,
    backupDays: 14,
    logLevel: 'silent',
    locale: 'en',
  }
  const made = await createContext(environment)
  const context: AppContext = { ...made, clock: { now: () => Date.parse('2027-01-04T09:00:00Z') } }
  return {
    context,
    dataDir,
    caller: createCaller({ ...context, actor: { kind: 'local' } }),
    async close() {
      await context.planner.close()
      await context.listener.close()
      await context.database.close()
      if (folder === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export type BenchServer = Awaited<ReturnType<typeof openBenchServer>>

/** Four channels, six posts a week each: about 1,250 in a year. */
export async function startMunicipality({ caller, context }: BenchServer): Promise<Id> {
  const id = context.newId()
  const start: StartWorkspace = {
    id,
    name: 'Gemeente Merendam',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    country: 'NL',
    sector: 'municipality',
    channels: [
      { platform: 'facebook', role: 'focus' },
      { platform: 'instagram', role: 'focus' },
      { platform: 'x', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
    ],
    messages: ['Wij luisteren', 'Samen schoon', 'Veilig naar school'],
    themes: ['Afval', 'Verkeer', 'Wonen', 'Sport', 'Bestuur', 'Cultuur'],
    weeklyMinutes: 4000,
    ownerName: 'Sara',
    startDate: '2027-01-04',
  }
  await caller.workspace.start(start)
  const { version, tactic } = await caller.tactic.get({ workspaceId: id })
  const channels = tactic.channels.map((channel) => ({
    ...channel,
    frequency: 6000,
    mostPerDay: 1,
    spacingMinutes: 720,
    windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday: weekday as 1,
      from: '08:00',
      until: '21:00',
      weight: 5,
    })),
  }))
  await caller.tactic.save({ workspaceId: id, version, tactic: { ...tactic, channels } })
  return id
}

export const year = { from: '2027-01-04', until: '2028-01-02' }
