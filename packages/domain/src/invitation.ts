import type { Post } from './post.schema.ts'

/** What a post that is meant to invite a reply still lacks: all of it, as an open place, or its question or call. */
export type Uninvited = 'place' | 'prompt'

/** Null where nothing is lacking: it does not have to invite, it asks something already, or it is finished. */
export function lacksInvitation({
  inviting,
  status,
  prompt,
}: Pick<Post, 'inviting' | 'status' | 'prompt'>): Uninvited | null {
  if (!inviting || status === 'published' || status === 'skipped') return null
  if (status === 'open') return 'place'
  return prompt.trim() === '' ? 'prompt' : null
}
