import type { Post, PostPatch } from '@cadans/domain'
import { createContext, useContext } from 'react'
import type { Outputs } from '../../lib/trpc.ts'
import type { PostBasis } from '../posts/use-post-basis.ts'

/** One of the same family. */
export type Relative = Outputs['post']['get']['family'][number]

/** Somebody else changed the same field: what the post says now, beside what was typed here. */
export interface Conflict {
  mine: PostPatch
  theirs: Outputs['post']['get']
  /** The fields that both changed. */
  fields: readonly (keyof PostPatch)[]
}

export interface PostEditor {
  /**
   * Saves one or more fields.
   * @param from what they said when they were typed; left out, it is what they say now
   * @returns whether they were taken; when not, what was typed stays in its field
   */
  save: (patch: PostPatch, from?: PostPatch) => Promise<boolean>
  isSaving: boolean
  /** The wall clock of when a text was saved last, which no message says; null before that. */
  savedAt: string | null
  /** Waits for what is being saved. @returns the version that the post has then */
  settled: () => Promise<number>
  conflict: Conflict | null
  /** Ends the conflict: these of the fields that both changed stay as they are saved now, the others become mine. */
  resolve: (theirs: readonly (keyof PostPatch)[]) => Promise<void>
  /** Rises when what was typed is given up: fields keyed by it start anew. */
  edition: number
  /** Which field the schema refused, with its code. */
  refused: { field: string; code: string } | null
}

/** The post that is open, with what its fields choose from and how they save. */
export interface OpenPost {
  post: Post & { family: readonly Relative[] }
  basis: PostBasis
  editor: PostEditor
}

const Context = createContext<OpenPost | null>(null)
export const OpenPostProvider = Context.Provider

export function useOpenPost(): OpenPost {
  const open = useContext(Context)
  if (open === null) throw new Error('A field of a post is drawn outside the inspector')
  return open
}
