import { DomainError, type Id, type Idea, type Post } from '@cadans/domain'
import type { Acting } from '../approval/acting.ts'
import { filledPost } from './post.rules.ts'
import { ideaOf } from './release.rules.ts'

/** Whether a post still follows when one of its family moves. */
export function followsFamily({ status }: Pick<Post, 'status'>): boolean {
  return status !== 'published' && status !== 'skipped'
}

/**
 * The idea that posts are to share: the one that some carry, or one made of the first that has a text; null where all are open.
 * @throws {DomainError} `family.sameChannel`, `family.twoIdeas`
 */
export function sharedIdea(
  posts: readonly Post[],
  newId: () => Id,
): { carried: Id } | { made: Omit<Idea, 'version'> } | null {
  const channels = new Set(posts.map(({ channelId }) => channelId))
  if (channels.size < posts.length) throw new DomainError('family.sameChannel')
  const ideas = [...new Set(posts.flatMap(({ ideaId }) => ideaId ?? []))]
  if (ideas.length > 1) throw new DomainError('family.twoIdeas')
  if (ideas[0] !== undefined) return { carried: ideas[0] }
  const written = posts.find(({ title }) => title !== '')
  return written === undefined ? null : { made: { ...ideaOf(written, null, newId), channelId: null } }
}

/** A post as one of a family. An open place takes the idea; one with a text of its own keeps it, as this channel's version. */
export function joinedPost(
  post: Post,
  { familyId, idea }: { familyId: Id; idea: Idea | null },
  acting: Acting,
): Post {
  const joined = { ...post, familyId, pinned: true }
  if (idea === null) return joined
  return post.status === 'open' ? filledPost(joined, idea, acting) : { ...joined, ideaId: idea.id }
}
