import { DomainError, type Id, type Idea, type Post } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { requireIdea } from '../idea/require-idea.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { joinedPost, sharedIdea } from './family.rules.ts'
import { postKind } from './post.kind.ts'
import { findRelatives } from './post.store.ts'
import type { SeenPost } from './seen-post.ts'

/**
 * Makes posts on different channels one family, with the families that they were in. They share one idea; open ones take it.
 * @throws {DomainError} `family.sameChannel`, `family.twoIdeas`
 */
export async function joinPosts(context: AppContext, member: Writer, seen: readonly SeenPost[]) {
  const intent = { deed: 'join', entity: 'post', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const named = await change.update(postKind, seen, (post) => post)
    const posts = new Map(named.map((post) => [post.id, post]))
    for (const post of named) {
      for (const relative of await relativesOf(change, post)) posts.set(relative.id, relative)
    }
    const all = [...posts.values()].toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1))
    const idea = await giveIdea(change, sharedIdea(all, context.newId))
    const familyId = all.find((post) => post.familyId !== null)?.familyId ?? context.newId()
    const acting = await actingIn(change)
    return change.update(postKind, all.map(unchecked), (post) => joinedPost(post, { familyId, idea }, acting))
  })
  return answerOf(written, 'posts')
}

/** Takes a post out of its family. A text of its own stays: the idea is copied. What is left of two is a family no more. */
export async function splitPost(context: AppContext, member: Writer, seen: SeenPost) {
  const written = await writeChangeSet(context, { deed: 'split', entity: 'post', member }, async (change) => {
    const [post] = (await change.update(postKind, [seen], (row) => row)) as [Post]
    if (post.familyId === null) throw new DomainError('family.none')
    await leaveAlone(change, await relativesOf(change, post))
    const idea = post.ideaId === null ? null : await copyIdea(change, post.ideaId, context.newId)
    const [split] = await change.update(postKind, [unchecked(post)], (row) => ({
      ...row,
      familyId: null,
      ideaId: idea?.id ?? null,
      pinned: true,
    }))
    return split as Post
  })
  return answerOf(written, 'post')
}

/** The one that is left alone has no family to be in. */
export async function leaveAlone(change: Change, rest: readonly Post[]): Promise<void> {
  if (rest.length !== 1) return
  await change.update(postKind, rest.map(unchecked), (row) => ({ ...row, familyId: null }))
}

/** The others in a post's family, with the lock held. */
export function relativesOf({ transaction, member }: Change, post: Post): Promise<Post[]> {
  return findRelatives(transaction, member, post)
}

async function giveIdea(change: Change, shared: ReturnType<typeof sharedIdea>): Promise<Idea | null> {
  if (shared === null) return null
  if ('carried' in shared) return requireIdea(change, unchecked({ id: shared.carried }))
  const [idea] = await change.create(ideaKind, [shared.made])
  return idea as Idea
}

async function copyIdea(change: Change, id: Id, newId: () => Id): Promise<Idea> {
  const { version: _version, ...idea } = await requireIdea(change, unchecked({ id }))
  const [copy] = await change.create(ideaKind, [{ ...idea, id: newId() }])
  return copy as Idea
}

function momentOf({ date, time, id }: Post): string {
  return `${date} ${time} ${id}`
}

/** What the inspector shows of another post in the family. */
export function relativeOf({ id, version, channelId, date, time, title, status }: Post) {
  return { id, version, channelId, date, time, title, status }
}
