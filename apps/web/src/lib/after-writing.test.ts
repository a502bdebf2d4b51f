import { afterEach, expect, test, vi } from 'vitest'
import { afterWriting } from './after-writing.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['throws', () => JSON.parse('{') as never],
  ['fails later', () => Promise.reject(new SyntaxError('later'))],
])('what follows on a write and %s is reported, and stops nothing', async (_what, follow) => {
  const faults: unknown[] = []
  // Browsers have it, Node has not.
  vi.stubGlobal('reportError', (fault: unknown) => faults.push(fault))
  await afterWriting(follow)
  expect(faults).toEqual([expect.any(SyntaxError)])
})

test('what goes well is waited for', async () => {
  const done: string[] = []
  await afterWriting(async () => {
    await Promise.resolve()
    done.push('followed')
  })
  expect(done).toEqual(['followed'])
})
