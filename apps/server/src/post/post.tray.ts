import type { Id, Idea, Post } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { countCarriers } from '../idea/idea.store.ts'
import type { Change, RowReference } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Member } from '../member/member.ts'
import { actingIn } from './acting.ts'
import { postKind } from './post.kind.ts'
import { filledPost } from './post.rules.ts'
import type { SeenPost } from './post.writes.ts'
import { type Carried, releasedPost } from './release.rules.ts'

/** An idea as the caller saw it. @throws {DomainError} `row.notFound`, `row.stale` */
export async function requireIdea(change: Change, seen: RowReference): Promise<Idea> {
  // A row that stays as it was is checked and not written.
  const [idea] = await change.update(ideaKind, [seen], (row) => row)
  return idea as Idea
}

/** Puts an idea on an open place. */
export async function fillPost(
  context: AppContext,
  member: Member,
  { ideaId, ...seen }: SeenPost & { ideaId: Id },
) {
  const written = await writeChangeSet(context, { deed: 'fill', entity: 'post', member }, async (change) => {
    const idea = await requireIdea(change, { id: ideaId, version: null })
    const acting = actingIn(change)
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
    const from = before.ideaId === null ? null : await findCarried(change, before.ideaId)
    const released = releasedPost(before, from, context.newId)
    const [post] =
      released.place === null
        ? [null, await change.remove(postKind, [seen])]
        : await change.update(postKind, [seen], () => released.place as Post)
    const [idea] =
      released.idea.id === from?.idea.id
        ? await change.update(ideaKind, [from.idea], (row) => ({ ...row, ...released.idea }))
        : await change.create(ideaKind, [released.idea])
    return { post: post ?? null, idea: idea as Idea }
  })
  return { changeNumber, changeSetId, ...result }
}

async function findCarried(change: Change, id: Id): Promise<Carried> {
  const idea = await requireIdea(change, { id, version: null })
  return { idea, isShared: (await countCarriers(change.transaction, change.member, id)) > 1 }
}
