import { mkdtemp, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quarterFrom, toLocal } from '@cadans/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIdMaker } from '../clock.ts'
import { type AppContext, createContext } from '../context.ts'
import { readEnvironment } from '../environment.ts'
import { requireMember } from '../member/member.store.ts'
import { proposePlan } from '../plan/propose-plan.ts'
import { startExample } from '../workspace/start-example.ts'

const zone = 'Europe/Amsterdam'
let dataDir: string
let base: AppContext

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cadans-example-'))
  base = await createContext(readEnvironment({ DATA_DIR: dataDir }))
})

afterAll(async () => {
  await base.database.close()
  await rm(dataDir, { recursive: true })
})

test.each(['2026-11-23T21:00:00Z', '2027-03-28T01:30:00Z', '2027-12-31T23:30:00Z'])(
  'whoever opens the example at %s and asks for a plan is told that nothing has to change',
  async (instant) => {
    const clock = { now: () => Date.parse(instant) }
    const newId = createIdMaker(clock, randomBytes)
    const context: AppContext = { ...base, clock, newId }
    const { workspace } = await startExample(context, { id: newId(), language: 'nl', zone })
    const member = await requireMember(base.database.read, workspace.id)
    const today = toLocal(clock.now(), zone).date

    const { difference } = await proposePlan(context, member, { horizon: quarterFrom(today) })

    const { added, moved, removed, kept } = difference
    expect({ added, moved, removed }).toEqual({ added: [], moved: [], removed: [] })
    expect(kept.length).toBeGreaterThan(90)
  },
)
