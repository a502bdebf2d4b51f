/**
 * Where a draft stands: `saved` equals the server, `waiting` is about to be sent, `invalid` is kept here and not sent,
 * `stale` was changed elsewhere meanwhile, `failed` could not be sent.
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
  /** Takes what the server has, unless something typed here is not saved yet. */
  adopt: (value: T, version: number) => void
  /** Drops what was typed and takes what the server has. */
  take: (value: T, version: number) => void
  /** Puts what was typed over the version that came between. */
  insist: (version: number) => Promise<void>
  /** Sends what waits, now. */
  flush: () => Promise<void>
}

/** An edited value that saves itself, one request at a time, and never loses what was typed. */
export function createDraft<T>(options: DraftOptions<T>): Draft<T> {
  const listeners = new Set<() => void>()
  let current: DraftView<T> = {
    value: options.value,
    version: options.version,
    state: 'saved',
    problems: [],
    error: null,
  }
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
    try {
      const version = await options.save(sent, current.version)
      // Typing went on meanwhile: that change has its own state and is sent next.
      if (current.value === sent) set({ state: 'saved', version, error: null })
      else set({ version, error: null })
    } catch (error) {
      set({ state: options.isStale(error) ? 'stale' : 'failed', error })
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    await running
    if (current.state !== 'waiting' && current.state !== 'failed') return
    running = send().finally(() => {
      running = undefined
    })
    await running
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
      if (current.state === 'saved' && version > current.version) set({ value, version, problems: [] })
    },
    take: (value, version) => {
      clearTimeout(timer)
      set({ value, version, state: 'saved', problems: [], error: null })
    },
    insist: async (version) => {
      set({ version, state: options.check(current.value).length > 0 ? 'invalid' : 'waiting', error: null })
      await flush()
    },
    flush,
  }
}
