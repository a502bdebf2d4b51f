import type { Id, Idea, Post } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { countCarriers } from '../idea/idea.store.ts'
import { requireIdea } from '../idea/require-idea.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { leaveAlone, relativesOf } from './family.writes.ts'
import { postKind } from './post.kind.ts'
import { filledPost } from './post.rules.ts'
import type { SeenPost } from './seen-post.ts'
import { requirePost } from './require-post.ts'
import { type Carried, ideaOf, releasedPost } from './release.rules.ts'

/**
 * Puts an idea on an open place, and with `withFamily` on all open places of its family; without it, the place goes on alone
 * where others of its family wait.
 */
export async function fillPost(
  context: AppContext,
  member: Writer,
  { ideaId, withFamily, ...seen }: SeenPost & { ideaId: Id; withFamily: boolean },
) {
  const written = await writeChangeSet(context, { deed: 'fill', entity: 'post', member }, async (change) => {
    const idea = await requireIdea(change, unchecked({ id: ideaId }))
    return fillPlace(change, seen, { place: await requirePost(change, seen.id), idea, withFamily })
  })
  return answerOf(written, 'post')
}

/** Fills all open places of a family with a new idea, of which there is only a title yet. */
export async function fillFamily(
  context: AppContext,
  member: Writer,
  { title, ...seen }: SeenPost & { title: string },
) {
  const written = await writeChangeSet(context, { deed: 'fill', entity: 'post', member }, async (change) => {
    const place = await requirePost(change, seen.id)
    const [idea] = await change.create(ideaKind, [
      { ...ideaOf({ ...place, title }, null, context.newId), channelId: null },
    ])
    return fillPlace(change, seen, { place, idea: idea as Idea, withFamily: true })
  })
  return answerOf(written, 'post')
}

async function fillPlace(
  change: Change,
  seen: SeenPost,
  { place, idea, withFamily }: { place: Post; idea: Idea; withFamily: boolean },
): Promise<Post> {
  const acting = await actingIn(change)
  const others = await relativesOf(change, place)
  const sharesIdea = withFamily && others.every(({ ideaId }) => ideaId === null || ideaId === idea.id)
  const [post] = await change.update(postKind, [seen], (row) => ({
    ...filledPost(row, idea, acting),
    familyId: sharesIdea ? row.familyId : null,
  }))
  if (sharesIdea) {
    const open = others.filter(({ status }) => status === 'open')
    await change.update(postKind, open.map(unchecked), (row) => filledPost(row, idea, acting))
  } else await leaveAlone(change, others)
  return post as Post
}

/** Takes a post out of the calendar and back to the tray. A place that a plan made stays, open; any other goes. */
export async function releasePost(context: AppContext, member: Writer, seen: SeenPost) {
  const intent = { deed: 'release', entity: 'post', member } as const
  const { changeNumber, changeSetId, result } = await writeChangeSet(context, intent, async (change) => {
    const before = await requirePost(change, seen.id)
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
  const idea = await requireIdea(change, unchecked({ id }))
  return { idea, isShared: (await countCarriers(change.transaction, change.member, id)) > 1 }
}
