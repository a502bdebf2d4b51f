import { DomainError, type Id, type Idea, type Post } from '@cadans/domain'

/** The idea that a post came from, and whether other posts carry it too. */
export interface Carried {
  idea: Idea
  isShared: boolean
}

/**
 * What a post leaves behind when it goes back to the tray: an idea, and the open place if a plan made it. What was written on
 * the post goes into the idea that it came from; an idea that other posts carry stays as it is, and a new one takes the text.
 * @throws {DomainError} `post.published`, `post.openWithoutTitle`
 */
export function releasedPost(
  post: Post,
  from: Carried | null,
  newId: () => Id,
): { idea: Omit<Idea, 'version'>; place: Post | null } {
  if (post.status === 'published') throw new DomainError('post.published', { id: post.id, title: post.title })
  if (post.title === '') throw new DomainError('post.openWithoutTitle', { id: post.id })
  const idea = ideaOf(post, from, newId)
  if (post.placeKey === null) return { idea, place: null }
  const text = { title: '', copy: '', note: '', link: '', prompt: '', loadedIn: '' }
  const empty = { ...text, ideaId: null, familyId: null }
  return { idea, place: { ...post, ...empty, status: 'open', pinned: post.movedBy !== null } }
}

/** The idea that a post's text makes; `from` is the one that it came from. */
export function ideaOf(post: Post, from: Carried | null, newId: () => Id): Omit<Idea, 'version'> {
  const { title, themeId, messageId, goalId, origin, sourceId, channelId } = post
  const brief = gathered([from?.idea.brief ?? '', post.copy, post.note, post.prompt, post.link])
  if (from !== null) {
    const isWritten = title !== from.idea.title || brief !== from.idea.brief
    if (!isWritten || !from.isShared) return { ...from.idea, title, brief }
  }
  return { id: newId(), title, brief, themeId, messageId, goalId, origin, sourceId, channelId }
}

/**
 * Texts below one another; one that stands whole in another is not repeated. Together they may be longer than what a brief may
 * be typed: shortening would lose text.
 */
function gathered(texts: readonly string[]): string {
  const isSaid = (text: string, index: number) =>
    texts.some((other, at) => (at < index || other !== text) && at !== index && other.includes(text))
  return texts.filter((text, index) => text !== '' && !isSaid(text, index)).join('\n\n')
}
