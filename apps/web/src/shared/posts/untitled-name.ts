import type { PostCard } from '@cadans/domain'

/** The word for a post without a title: a place of the reserve waits for a topical post, and is not the plan's to fill. */
export function untitledName({ reserve }: Pick<PostCard, 'reserve'>): 'words:reserve' | 'words:openPlace' {
  return reserve ? 'words:reserve' : 'words:openPlace'
}
