import { DomainError, type Id, type Idea, type Post } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import type { Change } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Member } from '../member/member.ts'
import { postKind } from './post.kind.ts'
import { filledPost, releasedPost } from './post.rules.ts'
import type { SeenPost } from './post.writes.ts'

/** @throws {DomainError} `row.notFound` */
export async function requireIdea(change: Change, id: Id): Promise<Idea> {
  const idea = (await change.require(ideaKind, [id])).get(id)
  if (idea === undefined) throw new DomainError('row.notFound', { entity: 'idea', id })
  return idea
}

/** Puts an idea on an open place. */
export async function fillPost(
  context: AppContext,
  member: Member,
  { ideaId, ...seen }: SeenPost & { ideaId: Id },
) {
  const written = await writeChangeSet(context, { deed: 'fill', entity: 'post', member }, async (change) => {
    const idea = await requireIdea(change, ideaId)
    const acting = { personId: member.personId, at: change.at }
    const [post] = await change.update(postKind, [seen], (row) => filledPost(row, idea, acting))
    return post as Post
  })
  return answerOf(written, 'post')
}

/** Takes a post out of the calendar and back to the tray. A place that a plan made stays, open; any other goes. */
export async function releasePost(context: AppContext, member: Member, seen: SeenPost) {
  const intent = { deed: 'release', entity: 'post', member } as const
  const { changeNumber, changeSetId, result } = await writeChangeSet(context, intent, async (change) => {
    const before = (await change.require(postKind, [seen.id])).get(seen.id) as Post
    const released = releasedPost(before, context.newId)
    const [post] =
      released.place === null
        ? [null, await change.remove(postKind, [seen])]
        : await change.update(postKind, [seen], () => released.place as Post)
    const idea =
      before.ideaId === null
        ? (await change.create(ideaKind, [released.idea]))[0]
        : await requireIdea(change, before.ideaId)
    return { post: post ?? null, idea: idea as Idea }
  })
  return { changeNumber, changeSetId, ...result }
}
