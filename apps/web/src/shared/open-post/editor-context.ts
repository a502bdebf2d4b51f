import type { Post } from '@cadans/domain'
import { createContext, useContext } from 'react'
import type { Outputs } from '../../lib/trpc.ts'
import type { PostBasis } from '../posts/use-post-basis.ts'
import type { PostEditor } from './use-post-editor.ts'

/** One of the same family. */
export type Relative = Outputs['post']['get']['family'][number]

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
