import { type Clash, isSameData, mergeOf } from '@cadans/domain'

/**
 * Where a draft stands: `saved` equals the server, `waiting` is about to be sent, `invalid` is kept here and not sent,
 * `stale` has fields that were changed elsewhere as well, `failed` could not be sent.
 */
export type DraftState = 'saved' | 'waiting' | 'saving' | 'invalid' | 'stale' | 'failed'

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
export function createDraft<T>(options: DraftOptions<T>): Draft<T> {
  const listeners = new Set<() => void>()
  let current: DraftView<T> = {
    value: options.value,
    version: options.version,
    state: 'saved',
    problems: [],
    clashes: [],
    error: null,
  }
  /** What the server had at the version of `current`. */
  let base = options.value
  /** The newest that the server was heard to have. */
  let newest = { value: options.value, version: options.version }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  function set(part: Partial<DraftView<T>>): void {
    current = { ...current, ...part }
    for (const listener of listeners) listener()
  }

  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), options.delay)
  }

  async function send(): Promise<void> {
    const sent = current.value
    set({ state: 'saving' })
    let version: number
    try {
      version = await options.save(sent, current.version)
    } catch (error) {
      return set({ state: options.isStale(error) ? 'stale' : 'failed', error })
    }
    base = sent
    // Typing went on meanwhile: that change has its own state and is sent next.
    if (current.value === sent) set({ state: 'saved', version, error: null })
    else set({ version, error: null })
  }

  /** Brings what was typed over to the newest version, as far as nothing has to be chosen. */
  function catchUp(): void {
    // The server may write what it was sent in its own way, without spaces at the ends for one.
    if (newest.version === current.version) base = newest.value
    if (newest.version <= current.version) return
    if (current.state === 'saved') return settle(newest.value)
    const { value, clashes } = mergeOf({ from: base, mine: current.value, theirs: newest.value })
    if (clashes.length > 0) set({ state: 'stale', clashes })
    else settle(value)
  }

  function settle(value: T): void {
    const { version } = newest
    const problems = options.check(value)
    const state = isSameData(value, newest.value) ? 'saved' : problems.length > 0 ? 'invalid' : 'waiting'
    base = newest.value
    set({ value, version, problems, state, clashes: [], error: null })
    if (state === 'waiting') schedule()
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    await running
    if (current.state !== 'waiting' && current.state !== 'failed') return
    running = send().finally(() => {
      running = undefined
    })
    await running
    catchUp()
    if (current.state === 'waiting') schedule()
  }

  return {
    view: () => current,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (value) => {
      const problems = options.check(value)
      const isStale = current.state === 'stale'
      set({ value, problems, state: isStale ? 'stale' : problems.length > 0 ? 'invalid' : 'waiting' })
      if (current.state === 'waiting') schedule()
      else clearTimeout(timer)
    },
    adopt: (value, version) => {
      if (version < newest.version) return
      newest = { value, version }
      // What is under way may be this very version.
      if (running === undefined) catchUp()
    },
    resolve: async (prefer) => {
      clearTimeout(timer)
      settle(mergeOf({ from: base, mine: current.value, theirs: newest.value }, prefer).value)
      await flush()
    },
    flush,
  }
}
