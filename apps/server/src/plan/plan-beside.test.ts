import { patience } from '@cadans/config/testing/patience.ts'
import { planSteps } from '@cadans/planner'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { busyTactic, threeYears } from '../testing/begin-long-plan.ts'
import { serve } from '../testing/http.ts'
import { callProduct } from '../testing/product-call.ts'
import { engines, refusalOf } from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('a plan that takes long on %s', (engine) => {
  const workspace = useWorkspace(engine)
  const { server, workspaceId } = workspace

  beforeAll(async () => {
    const { version, tactic } = await workspace.caller.tactic.get({ workspaceId })
    await workspace.caller.tactic.save({ workspaceId, version, tactic: busyTactic(tactic) })
  })

  const progress = () => workspace.caller.plan.progress({ workspaceId })

  test('lets others in, says how far it is, and ends when whoever asked goes away', async () => {
    const { url, stop } = await serve(server.context)
    const leave = new AbortController()
    const input = encodeURIComponent(JSON.stringify({ workspaceId, horizon: threeYears }))
    const asking = fetch(`${url}/trpc/plan.propose?input=${input}`, { signal: leave.signal }).catch(String)
    await vi.waitFor(async () => expect(planSteps).toContain(await progress()), {
      timeout: patience.step,
    })
    // Another request is answered, and a post is written, while it goes on.
    const post = await workspace.makePost()
    const month = { workspaceId, from: '2027-02-01', until: '2027-02-28' }
    const seen = await callProduct<{ id: string }[]>(url, 'post.range', { input: month, isQuery: true })
    expect(seen.map(({ id }) => id)).toContain(post.id)
    expect(await progress()).not.toBe(null)
    leave.abort()
    expect(await asking).toMatch(/abort/)
    await vi.waitFor(async () => expect(await progress()).toBe(null), { timeout: patience.step })
    await stop()
  })

  test('is not written where somebody changed something while it was made', async () => {
    const half = { from: '2027-01-04', until: '2027-07-04' }
    const { caller } = workspace
    const { version: tacticVersion } = await caller.tactic.get({ workspaceId })
    const { changeNumber } = await caller.workspace.get({ workspaceId })
    const before = await caller.post.range({ workspaceId, ...half })
    const wish = { workspaceId, horizon: half, tacticVersion, changeNumber }
    const applying = refusalOf(caller.plan.applyPlan(wish))
    await vi.waitFor(async () => expect(await progress()).not.toBe(null), { timeout: patience.step })
    const post = await workspace.makePost()
    expect((await applying).code).toBe('plan.stale')
    const after = await caller.post.range({ workspaceId, ...half })
    expect(after.filter(({ id }) => id !== post.id)).toEqual(before)
  })
})
