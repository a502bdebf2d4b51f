import { useEffect, useSyncExternalStore } from 'react'
import { readRefusal } from '../refusal.ts'
import { createDraft, type Draft, type DraftView } from './draft.ts'
import { problemsOf, type Schema } from './problems.ts'

/** Milliseconds of rest in typing before a change is sent. */
const REST = 600

/** What is being edited, by its key: it outlives the room, so that walking off and back loses nothing. */
const drafts = new Map<string, Draft<unknown>>()

export interface DraftSource<T> {
  /** Names the edited thing in the whole client. */
  key: string
  value: T
  version: number
  schema: Schema<T>
  save: (value: T, version: number) => Promise<number>
}

export interface DraftEditor<T> extends DraftView<T> {
  change: (next: T) => void
  draft: Draft<T>
}

function isStale(error: unknown): boolean {
  const { code } = readRefusal(error)
  return code === 'row.stale' || code === 'tactic.stale'
}

function draftOf<T>(source: DraftSource<T>): Draft<T> {
  // A key always stands for one kind of thing, so the draft behind it has its type.
  const known = drafts.get(source.key) as Draft<T> | undefined
  if (known !== undefined) return known
  const made = createDraft<T>({
    value: source.value,
    version: source.version,
    check: (value) => problemsOf(source.schema, value),
    save: (value, version) => {
      const parsed = source.schema.safeParse(value)
      return source.save(parsed.success ? parsed.data : value, version)
    },
    isStale,
    delay: REST,
  })
  drafts.set(source.key, made as Draft<unknown>)
  return made
}

/** Forgets the draft of something that was removed. */
export function forgetDraft(key: string): void {
  drafts.delete(key)
}

/** Edits what the server has: saves itself after a rest, follows the server when nothing typed is waiting. */
export function useDraft<T>(source: DraftSource<T>): DraftEditor<T> {
  const draft = draftOf(source)
  const view = useSyncExternalStore(draft.subscribe, draft.view)
  const { value, version } = source
  useEffect(() => draft.adopt(value, version), [draft, value, version])
  useEffect(() => () => void draft.flush(), [draft])
  useEffect(() => {
    // The browser asks before a page is left with something that is not saved.
    const ask = (event: BeforeUnloadEvent) => {
      if (draft.view().state !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [draft])
  return { ...view, change: draft.change, draft }
}
