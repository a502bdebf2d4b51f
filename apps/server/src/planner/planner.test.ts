import { municipality } from '@cadans/planner/scenarios'
import { type PlanStep, planSteps, propose } from '@cadans/planner'
import { afterEach, describe, expect, test } from 'vitest'
import { createThreads } from '../threads/threads.ts'
import { refusalOf } from '../testing/test-context.ts'
import type { PlanWork } from './plan-order.ts'
import { isLight } from './plan-size.ts'
import { createPlanThreads, type PlanThreads } from './plan-threads.ts'
import { createPlanner } from './planner.ts'

const { tactic, free: _free, ...rest } = municipality()
/** Fifteen weeks of the municipality: more than is planned on the spot. */
const work: PlanWork = {
  basis: { ...rest, horizon: { from: rest.horizon.from, until: '2027-04-18' }, free: [] },
  wish: { tactic, effort: 'fast' },
}
/** The same over so long a time that it is still being made when it is stopped. */
const long: PlanWork = {
  basis: { ...work.basis, horizon: { from: rest.horizon.from, until: '2029-12-30' } },
  wish: { tactic },
}
const workspaceId = '01990000-0000-7000-8000-000000000001'
const asking = { workspaceId, same: 'one' }

const opened: PlanThreads[] = []
function openThreads(): PlanThreads {
  const threads = createPlanThreads()
  opened.push(threads)
  return threads
}
afterEach(async () => {
  for (const threads of opened.splice(0)) await threads.close()
})

/** Threads that count what they are asked. */
function counting(threads: PlanThreads): PlanThreads & { orders: number } {
  const counted = {
    ...threads,
    orders: 0,
    run: ((...order) => {
      counted.orders += 1
      return threads.run(...order)
    }) as PlanThreads['run'],
  }
  return counted
}

describe('a plan of many posts', () => {
  test('comes from a thread as it would come from here, step by step, and is kept for who asks again', async () => {
    expect(isLight(work)).toBe(false)
    const threads = counting(openThreads())
    const planner = createPlanner(threads)
    const steps: PlanStep[] = []
    const alone = await threads.run(work, new AbortController().signal, (step) => steps.push(step))
    expect(alone).toEqual(propose(work.basis, work.wish))
    expect(steps).toEqual(planSteps)

    const [one, other] = await Promise.all([planner.propose(work, asking), planner.propose(work, asking)])
    expect(other).toBe(one)
    expect(await planner.propose(work, asking)).toBe(one)
    expect(threads.orders).toBe(2)
    expect(planner.progressOf(workspaceId)).toBe(null)
  })

  test('goes on while somebody waits for it, and ends with the last of them', async () => {
    const threads = counting(openThreads())
    const planner = createPlanner(threads)
    const [one, other] = [new AbortController(), new AbortController()]
    const first = refusalOf(planner.propose(long, { ...asking, signal: one.signal }))
    const second = refusalOf(planner.propose(long, { ...asking, signal: other.signal }))
    one.abort()
    expect((await first).code).toBe('plan.stopped')
    expect(planner.progressOf(workspaceId)).not.toBe(null)
    other.abort()
    expect((await second).code).toBe('plan.stopped')
    expect(planner.progressOf(workspaceId)).toBe(null)
    // The thread has gone with it, and another one does what comes next.
    expect((await planner.propose(work, { workspaceId, same: 'two' })).plan.places).not.toEqual([])
  })

  test('is not begun for whoever has gone before', async () => {
    const planner = createPlanner(openThreads())
    const call = planner.propose(long, { ...asking, signal: AbortSignal.abort() })
    expect((await refusalOf(call)).code).toBe('plan.stopped')
  })

  test('waits for its turn, and is refused where too many wait', async () => {
    const planner = createPlanner(openThreads())
    const stop = new AbortController()
    const calls = Array.from({ length: 20 }, (_, index) =>
      refusalOf(planner.propose(long, { workspaceId, same: `plan ${index}`, signal: stop.signal })),
    )
    expect((await calls.at(-1))?.code).toBe('plan.busy')
    expect(planner.progressOf(workspaceId)).toBe('waiting')
    stop.abort()
    const codes = (await Promise.all(calls)).map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['plan.stopped', 'plan.busy']))
  })

  test('that no thread can be started for is refused, and not begun for ever', async () => {
    const worker = new URL('../threads/testing/stillborn.worker.ts', import.meta.url)
    const threads = createPlanThreads(createThreads({ worker, heapMegabytes: 64, staying: 1 }))
    opened.push(threads)
    const planner = createPlanner(threads)
    expect((await refusalOf(planner.propose(long, asking))).code).toBe('plan.failed')
    expect((await refusalOf(planner.propose(long, asking))).code).toBe('plan.failed')
  })

  test('is stopped by closing, and none is begun afterwards', async () => {
    const planner = createPlanner(openThreads())
    const running = refusalOf(planner.propose(long, asking))
    await planner.close()
    expect((await running).code).toBe('plan.stopped')
    expect((await refusalOf(planner.propose(work, asking))).code).toBe('plan.stopped')
  })

  test('that cannot be made is refused with the reason, and not kept', async () => {
    const planner = createPlanner(openThreads())
    const channels = tactic.channels.map((channel) => ({ ...channel, frequency: 200_000 }))
    const call = planner.propose({ ...work, wish: { tactic: { ...tactic, channels } } }, asking)
    expect((await refusalOf(call)).code).toBe('plan.tooLarge')
  })
})

test('a plan of few posts is made on the spot, with no thread', async () => {
  const threads = counting(openThreads())
  const horizon = { from: rest.horizon.from, until: '2027-01-31' }
  const few = { ...work, basis: { ...work.basis, horizon } }
  const { plan } = await createPlanner(threads).propose(few, asking)
  expect(plan).toEqual(propose(few.basis, few.wish).plan)
  expect(threads.orders).toBe(0)
})
