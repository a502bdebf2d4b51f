import { expect, onTestFinished, test } from 'vitest'
import type { Death } from './testing/mortal.worker.ts'
import { createThreads, type Threads } from './threads.ts'

function threadsOf(name: string): Threads<Death, string> {
  const worker = new URL(`testing/${name}.worker.ts`, import.meta.url)
  const threads = createThreads<Death, string>({ worker, heapMegabytes: 64, staying: 1 })
  onTestFinished(() => threads.close())
  return threads
}

test.each(['exit', 'heap'] as const)(
  'an order whose thread dies by its %s fails, and the next one is done',
  async (death) => {
    const threads = threadsOf('mortal')
    await expect(threads.run(death)).rejects.toThrow()
    expect(await threads.run(null)).toBe('alive')
  },
)

test('where no thread can be started each order fails, and none waits for ever', async () => {
  const threads = threadsOf('stillborn')
  await expect(
    Promise.allSettled([threads.run(null), threads.run(null), threads.run(null)]),
  ).resolves.toMatchObject(Array.from({ length: 3 }, () => ({ status: 'rejected' })))
  await expect(threads.run(null)).rejects.toThrow()
})

test('threads that are not used are closed as well', async () => {
  await expect(threadsOf('mortal').close()).resolves.toBeUndefined()
})
