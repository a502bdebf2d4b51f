import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraft, type Draft } from './draft.ts'

class StaleError extends Error {}

interface Sent {
  value: string
  version: number
}

function draftOf(refuse?: (value: string) => Error | undefined): { draft: Draft<string>; sent: Sent[] } {
  const sent: Sent[] = []
  const draft = createDraft({
    value: 'first',
    version: 1,
    check: (value) => (value === '' ? [{ path: 'name', code: 'text.empty', params: {} }] : []),
    save: async (value, version) => {
      sent.push({ value, version })
      await new Promise((resolve) => setTimeout(resolve, 20))
      const error = refuse?.(value)
      if (error !== undefined) throw error
      return version + 1
    },
    isStale: (error) => error instanceof StaleError,
    delay: 500,
  })
  return { draft, sent }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a draft that saves itself', () => {
  test('waits for a rest in typing and sends once', async () => {
    const { draft, sent } = draftOf()
    draft.change('se')
    await vi.advanceTimersByTimeAsync(300)
    draft.change('second')
    await vi.advanceTimersByTimeAsync(600)
    expect(sent).toEqual([{ value: 'second', version: 1 }])
    expect(draft.view()).toMatchObject({ state: 'saved', version: 2 })
  })

  test('keeps a wrong value here and sends nothing', async () => {
    const { draft, sent } = draftOf()
    draft.change('')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([])
    expect(draft.view()).toMatchObject({ value: '', state: 'invalid', problems: [{ path: 'name' }] })
  })

  test('sends again when the wrong value is mended', async () => {
    const { draft, sent } = draftOf()
    draft.change('')
    draft.change('mended')
    await vi.advanceTimersByTimeAsync(600)
    expect(sent).toEqual([{ value: 'mended', version: 1 }])
  })

  test('sends what was typed while it was saving, on the new version', async () => {
    const { draft, sent } = draftOf()
    draft.change('second')
    vi.advanceTimersByTime(500)
    await vi.waitFor(() => expect(draft.view().state).toBe('saving'))
    draft.change('third')
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toEqual([
      { value: 'second', version: 1 },
      { value: 'third', version: 2 },
    ])
    expect(draft.view()).toMatchObject({ value: 'third', state: 'saved', version: 3 })
  })

  test('keeps what was typed when somebody else was first, until a choice is made', async () => {
    const { draft, sent } = draftOf((value) =>
      value === 'mine' && sent.length === 1 ? new StaleError() : undefined,
    )
    draft.change('mine')
    await vi.advanceTimersByTimeAsync(600)
    expect(draft.view()).toMatchObject({ value: 'mine', state: 'stale' })
    draft.adopt('theirs', 7)
    expect(draft.view().value).toBe('mine')
    void draft.insist(7)
    await vi.advanceTimersByTimeAsync(100)
    expect(sent.at(-1)).toEqual({ value: 'mine', version: 7 })
    expect(draft.view()).toMatchObject({ state: 'saved', version: 8 })
  })

  test('takes the other version on request', () => {
    const { draft } = draftOf()
    draft.change('mine')
    draft.take('theirs', 7)
    expect(draft.view()).toMatchObject({ value: 'theirs', version: 7, state: 'saved' })
  })

  test('keeps what was typed when saving fails, and sends it on a second try', async () => {
    let isDown = true
    const { draft } = draftOf(() => (isDown ? new Error('down') : undefined))
    draft.change('second')
    await vi.advanceTimersByTimeAsync(600)
    expect(draft.view()).toMatchObject({ value: 'second', state: 'failed' })
    isDown = false
    void draft.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect(draft.view()).toMatchObject({ state: 'saved', version: 2 })
  })

  test('follows the server while nothing typed is waiting', () => {
    const { draft } = draftOf()
    draft.adopt('newer', 4)
    expect(draft.view()).toMatchObject({ value: 'newer', version: 4 })
    draft.adopt('older', 3)
    expect(draft.view().value).toBe('newer')
  })
})
