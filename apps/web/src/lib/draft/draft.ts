import { type Clash, isSameData, mergeOf } from '@cadans/domain'
import { createStore } from '../store.ts'

/**
 * Where a draft stands: `saved` equals the server, `waiting` is about to be sent, `invalid` is kept here and not sent,
 * `stale` has fields that were changed elsewhere as well, `failed` could not be sent.
 */
type DraftState = 'saved' | 'waiting' | 'saving' | 'invalid' | 'stale' | 'failed'

/** A wrong field: the dotted path and what is the matter. */
export interface Problem {
  path: string
  code: string
  params: Readonly<Record<string, string | number>>
}

export interface DraftView<T> {
  value: T
  version: number
  state: DraftState
  problems: readonly Problem[]
  /** The fields that somebody else changed as well: what has to be chosen. */
  clashes: readonly Clash[]
  /** What the last attempt to save was refused with. */
  error: unknown
}

export interface DraftOptions<T> {
  value: T
  version: number
  /** The wrong fields; none means that it can be sent. */
  check: (value: T) => readonly Problem[]
  /** Writes `value` over `version` and answers the new version. */
  save: (value: T, version: number) => Promise<number>
  isStale: (error: unknown) => boolean
  /** Milliseconds of rest before a change is sent. */
  delay: number
}

export interface Draft<T> {
  view: () => DraftView<T>
  subscribe: (listener: () => void) => () => void
  change: (next: T) => void
  /** Hears what the server has: what others changed comes in beside what was typed here. */
  adopt: (value: T, version: number) => void
  /** Ends `stale`: whose stands in the fields that both changed. Everything else is kept from both. */
  resolve: (prefer: 'mine' | 'theirs') => Promise<void>
  /** Sends what waits, now. */
  flush: () => Promise<void>
}

/**
 * An edited value that saves itself, one request at a time, and never loses what was typed. What somebody else changed meanwhile in
 * other fields merges by itself; only a field that both changed waits for a choice.
 */
export function createDraft<T>({
  value: first,
  version,
  check,
  save,
  isStale,
  delay,
}: DraftOptions<T>): Draft<T> {
  const shown = createStore<DraftView<T>>({
    value: first,
    version,
    state: 'saved',
    problems: [],
    clashes: [],
    error: null,
  })
  /** What the server had at the version that is shown. */
  let base = first
  /** The newest that the server was heard to have. */
  let newest = { value: first, version }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  function set(part: Partial<DraftView<T>>): void {
    shown.set({ ...shown.get(), ...part })
    if (shown.get().state !== 'waiting') return
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  async function send(): Promise<void> {
    const { value: sent, version: over } = shown.get()
    set({ state: 'saving' })
    let written: number
    try {
      written = await save(sent, over)
    } catch (error) {
      return set({ state: isStale(error) ? 'stale' : 'failed', error })
    }
    base = sent
    // Typing went on meanwhile: that change has its own state and is sent next.
    const isLast = shown.get().value === sent
    set({ version: written, error: null, ...(isLast && { state: 'saved' }) })
  }

  /** Brings what was typed over to the newest version, as far as nothing has to be chosen. */
  function catchUp(): void {
    const { value: mine, version: over, state } = shown.get()
    // The server may write what it was sent in its own way, without spaces at the ends for one.
    if (newest.version === over) base = newest.value
    if (newest.version <= over) return
    if (state === 'saved') return settle(newest.value)
    const { value, clashes } = mergeOf({ from: base, mine, theirs: newest.value })
    if (clashes.length > 0) set({ state: 'stale', clashes })
    else settle(value)
  }

  function settle(value: T): void {
    const problems = check(value)
    const state = isSameData(value, newest.value) ? 'saved' : problems.length > 0 ? 'invalid' : 'waiting'
    base = newest.value
    set({ value, version: newest.version, problems, state, clashes: [], error: null })
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    await running
    const { state } = shown.get()
    if (state !== 'waiting' && state !== 'failed') return
    running = send().finally(() => {
      running = undefined
    })
    await running
    catchUp()
  }

  return {
    view: shown.get,
    subscribe: shown.subscribe,
    change: (value) => {
      clearTimeout(timer)
      const problems = check(value)
      const isClash = shown.get().state === 'stale'
      set({ value, problems, state: isClash ? 'stale' : problems.length > 0 ? 'invalid' : 'waiting' })
    },
    adopt: (value, heard) => {
      if (heard < newest.version) return
      newest = { value, version: heard }
      // What is under way may be this very version.
      if (running === undefined) catchUp()
    },
    resolve: async (prefer) => {
      clearTimeout(timer)
      settle(mergeOf({ from: base, mine: shown.get().value, theirs: newest.value }, prefer).value)
      await flush()
    },
    flush,
  }
}
