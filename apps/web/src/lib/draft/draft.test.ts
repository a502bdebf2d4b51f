import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraft, type Draft } from './draft.ts'

class StaleError extends Error {}

interface Theme {
  name: string
  note: string
}

interface Sent {
  value: Theme
  version: number
}

const first: Theme = { name: 'first', note: '' }
const named = (name: string): Theme => ({ ...first, name })

function draftOf(refuse?: (value: Theme) => Error | undefined): { draft: Draft<Theme>; sent: Sent[] } {
  const sent: Sent[] = []
  const draft = createDraft({
    value: first,
    version: 1,
    check: ({ name }) => (name === '' ? [{ path: 'name', code: 'text.empty', params: {} }] : []),
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
    draft.change(named('se'))
    await vi.advanceTimersByTimeAsync(300)
    draft.change(named('second'))
    await vi.advanceTimersByTimeAsync(600)
    expect(sent).toEqual([{ value: named('second'), version: 1 }])
    expect(draft.view()).toMatchObject({ state: 'saved', version: 2 })
  })

  test('keeps a wrong value here and sends nothing', async () => {
    const { draft, sent } = draftOf()
    draft.change(named(''))
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([])
    expect(draft.view()).toMatchObject({ value: named(''), state: 'invalid', problems: [{ path: 'name' }] })
  })

  test('sends again when the wrong value is mended', async () => {
    const { draft, sent } = draftOf()
    draft.change(named(''))
    draft.change(named('mended'))
    await vi.advanceTimersByTimeAsync(600)
    expect(sent).toEqual([{ value: named('mended'), version: 1 }])
  })

  test('sends what was typed while it was saving, on the new version', async () => {
    const { draft, sent } = draftOf()
    draft.change(named('second'))
    vi.advanceTimersByTime(500)
    await vi.waitFor(() => expect(draft.view().state).toBe('saving'))
    draft.change(named('third'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toEqual([
      { value: named('second'), version: 1 },
      { value: named('third'), version: 2 },
    ])
    expect(draft.view()).toMatchObject({ value: named('third'), state: 'saved', version: 3 })
  })

  test('keeps what was typed when somebody else was first, until a choice is made', async () => {
    const { draft, sent } = draftOf((value) =>
      value.name === 'mine' && sent.length === 1 ? new StaleError() : undefined,
    )
    draft.change(named('mine'))
    await vi.advanceTimersByTimeAsync(600)
    expect(draft.view()).toMatchObject({ value: named('mine'), state: 'stale' })
    draft.adopt(named('theirs'), 7)
    expect(draft.view()).toMatchObject({
      value: named('mine'),
      state: 'stale',
      clashes: [{ path: 'name', theirs: 'theirs' }],
    })
    void draft.resolve('mine')
    await vi.advanceTimersByTimeAsync(100)
    expect(sent.at(-1)).toEqual({ value: named('mine'), version: 7 })
    expect(draft.view()).toMatchObject({ state: 'saved', version: 8 })
  })

  test('takes the other version of a field on request, and keeps the rest of mine', async () => {
    const { draft, sent } = draftOf()
    draft.change({ name: 'mine', note: 'my note' })
    draft.adopt(named('theirs'), 7)
    expect(draft.view()).toMatchObject({ state: 'stale', clashes: [{ path: 'name', theirs: 'theirs' }] })
    void draft.resolve('theirs')
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toEqual([{ value: { name: 'theirs', note: 'my note' }, version: 7 }])
  })

  test('merges what somebody else changed in another field, and asks nothing', async () => {
    const { draft, sent } = draftOf((value) =>
      value.note === '' && sent.length === 1 ? new StaleError() : undefined,
    )
    draft.change(named('mine'))
    await vi.advanceTimersByTimeAsync(605)
    draft.adopt({ ...first, note: 'theirs' }, 7)
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.at(-1)).toEqual({ value: { name: 'mine', note: 'theirs' }, version: 7 })
    expect(draft.view()).toMatchObject({ state: 'saved', version: 8 })
  })

  test('sees no clash in its own save, heard of before the answer came', async () => {
    const { draft } = draftOf()
    draft.change(named('second'))
    await vi.advanceTimersByTimeAsync(605)
    draft.change(named('third'))
    draft.adopt(named('second'), 2)
    await vi.advanceTimersByTimeAsync(2000)
    expect(draft.view()).toMatchObject({ value: named('third'), state: 'saved', version: 3, clashes: [] })
  })

  test('keeps what was typed when saving fails, and sends it on a second try', async () => {
    let isDown = true
    const { draft } = draftOf(() => (isDown ? new Error('down') : undefined))
    draft.change(named('second'))
    await vi.advanceTimersByTimeAsync(600)
    expect(draft.view()).toMatchObject({ value: named('second'), state: 'failed' })
    isDown = false
    void draft.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect(draft.view()).toMatchObject({ state: 'saved', version: 2 })
  })

  test('follows the server while nothing typed is waiting', () => {
    const { draft } = draftOf()
    draft.adopt(named('newer'), 4)
    expect(draft.view()).toMatchObject({ value: named('newer'), version: 4 })
    draft.adopt(named('older'), 3)
    expect(draft.view().value).toEqual(named('newer'))
  })
})
