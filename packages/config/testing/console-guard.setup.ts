import { afterEach, beforeEach, expect, vi } from 'vitest'

const spies = (['error', 'warn'] as const).map((method) => ({ method, said: [] as unknown[][] }))

beforeEach(() => {
  for (const { method, said } of spies) {
    said.length = 0
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void said.push(words))
  }
})

/** A test in which the console complains has failed, whatever it asserted. */
afterEach(() => {
  vi.restoreAllMocks()
  for (const { method, said } of spies) expect(said, `console.${method} was called`).toEqual([])
})
