import type { Id } from './id.ts'
import type { Post } from './post.schema.ts'
import type { Segment } from './segment.schema.ts'

/** What a post is to have besides its text: a question or call, an address to go to. */
export type AskedField = 'prompt' | 'link'

/**
 * A post that invites a reply asks for a prompt. One for people who buy asks for a link, and one for people who do both does where it
 * does not invite.
 */
export function askedFields(
  { inviting, segmentId }: Pick<Post, 'inviting' | 'segmentId'>,
  comesFor: (segmentId: Id) => Segment['use'] | undefined,
): AskedField[] {
  const use = segmentId === null ? undefined : comesFor(segmentId)
  const asksLink = use === 'buy' || (use === 'both' && !inviting)
  return [...(inviting ? (['prompt'] as const) : []), ...(asksLink ? (['link'] as const) : [])]
}
