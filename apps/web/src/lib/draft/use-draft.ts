import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { readAgain } from '../change-number.ts'
import { useLine } from '../line.ts'
import { isStale, readRefusal } from '../refusal.ts'
import { useWorkspace } from '../workspace.ts'
import { write } from '../write.ts'
import { createDraft, type Draft, type DraftView } from './draft.ts'
import { problemsOf, type Schema } from './problems.ts'
import { useFieldSentence } from './use-problem-sentence.ts'

/** Milliseconds of rest in typing before a change is sent. */
const REST = 600

/** What is being edited, by its key: it outlives the room, so that walking off and back loses nothing. */
const drafts = new Map<string, Draft<unknown>>()

/** How many drafts are kept nowhere but here, also of rooms that were left before. */
export function countUnsaved(): number {
  return [...drafts.values()].filter((draft) => draft.view().state !== 'saved').length
}

/** The browser asks before a page is left with something unsaved. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (countUnsaved() > 0) event.preventDefault()
}

export interface DraftSource<T> {
  /** Names the edited thing in its workspace. */
  name: string
  value: T
  version: number
  schema: Schema<T>
  /** Writes `value` over `version`, and answers the version that it has then. */
  save: (value: T, version: number) => Promise<{ version: number; changeNumber: number }>
}

export interface DraftEditor<T> extends DraftView<T> {
  change: (next: T) => void
  patch: (part: Partial<T>) => void
  /**
   * The sentence beside a field that is wrong, or that somebody else changed as well.
   * @param scale what one shown unit is worth in the stored one, for the limits that the sentence names
   */
  wrong: (path: string, scale?: number) => string | undefined
  draft: Draft<T>
}

interface Place {
  queryClient: QueryClient
  workspaceId: string
}

function draftOf<T>(source: DraftSource<T>, { queryClient, workspaceId }: Place): Draft<T> {
  const key = keyOf(workspaceId, source.name)
  // A key always stands for one kind of thing, so the draft behind it has its type.
  const known = drafts.get(key) as Draft<T> | undefined
  if (known !== undefined) return known
  const made = createDraft<T>({
    value: source.value,
    version: source.version,
    check: (value) => problemsOf(source.schema, value),
    save: async (value, version) => {
      const parsed = source.schema.safeParse(value)
      const sent = parsed.success ? parsed.data : value
      try {
        const { answer } = await write(queryClient, workspaceId, () => source.save(sent, version))
        return answer.version
      } catch (error) {
        // First what the server has now, so that a choice can be made against it.
        if (!isUnanswered(error)) await readAgain(queryClient, workspaceId)
        throw error
      }
    },
    isStale,
    delay: REST,
  })
  drafts.set(key, made as Draft<unknown>)
  // One and the same listener, however often it is added.
  window.addEventListener('beforeunload', askBeforeLeaving)
  return made
}

function keyOf(workspaceId: string, name: string): string {
  return `${workspaceId}/${name}`
}

function isUnanswered(error: unknown): boolean {
  return readRefusal(error).code === 'network'
}

/** Forgets the draft of something that was removed. */
export function forgetDraft(workspaceId: string, name: string): void {
  drafts.delete(keyOf(workspaceId, name))
}

/**
 * Edits what the server has, without a toast: a draft says itself where it stands. It saves itself after a rest, follows the server when
 * nothing typed is waiting, and is sent again when the line is back.
 */
export function useDraft<T>(source: DraftSource<T>): DraftEditor<T> {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const sentenceOf = useFieldSentence()
  const line = useLine()
  const draft = draftOf(source, { queryClient, workspaceId })
  const view = useSyncExternalStore(draft.subscribe, draft.view)
  const { value, version } = source
  useEffect(() => draft.adopt(value, version), [draft, value, version])
  useEffect(() => () => void draft.flush(), [draft])
  useEffect(() => {
    const { state, error } = draft.view()
    if (line !== 'lost' && state === 'failed' && isUnanswered(error)) void draft.flush()
  }, [draft, line])
  return {
    ...view,
    draft,
    change: draft.change,
    patch: (part) => draft.change({ ...view.value, ...part }),
    wrong: (path, scale) => sentenceOf(view, path, scale),
  }
}
