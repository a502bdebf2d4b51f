import {
  addDays,
  type CreatePost,
  daysBetween,
  DomainError,
  type Id,
  type LocalDate,
  type LocalTime,
  type Post,
  type PostPatch,
  type Status,
} from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { assertReferences } from '../row/references.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { followsFamily } from './family.rules.ts'
import { relativesOf } from './family.writes.ts'
import { postKind } from './post.kind.ts'
import { referencesOf } from './post.references.ts'
import { changedPost, madePost, movedPost } from './post.rules.ts'
import { requirePost } from './require-post.ts'
import type { SeenPost } from './seen-post.ts'

export async function createPost(context: AppContext, member: Writer, post: CreatePost) {
  const intent = { deed: 'create', entity: 'post', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    await assertReferences(change.transaction, member, { after: referencesOf(post) })
    const [made] = await change.create(postKind, [madePost(post, await actingIn(change))])
    return made as Post
  })
  return answerOf(written, 'post')
}

export async function updatePost(
  context: AppContext,
  member: Writer,
  { patch, ...seen }: SeenPost & { patch: PostPatch },
) {
  const intent = { deed: 'update', entity: 'post', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const before = await requirePost(change, seen.id)
    await assertReferences(change.transaction, member, {
      after: referencesOf(patch),
      before: referencesOf(before),
    })
    await assertOwnChannel(change, before, patch)
    const acting = await actingIn(change)
    const [post] = await change.update(postKind, [seen], (row) => changedPost(row, patch, acting))
    return post as Post
  })
  return answerOf(written, 'post')
}

/** A family has one post on a channel. @throws {DomainError} `family.sameChannel` */
async function assertOwnChannel(change: Change, post: Post, { channelId }: PostPatch): Promise<void> {
  if (channelId === undefined || channelId === post.channelId) return
  const relatives = await relativesOf(change, post)
  if (relatives.some((one) => one.channelId === channelId)) throw new DomainError('family.sameChannel')
}

/** Moves a post, and with `withFamily` the others of its family by as many days, each at its own time of day. */
export async function movePost(
  context: AppContext,
  member: Writer,
  { date, time, withFamily, ...seen }: SeenPost & { date: LocalDate; time: LocalTime; withFamily: boolean },
) {
  const written = await writeChangeSet(context, { deed: 'move', entity: 'post', member }, async (change) => {
    const acting = await actingIn(change)
    const before = await requirePost(change, seen.id)
    const [post] = await change.update(postKind, [seen], (row) => movedPost(row, { date, time }, acting))
    const days = daysBetween(before.date, date)
    if (withFamily && days !== 0) {
      const following = (await relativesOf(change, before)).filter(followsFamily)
      await change.update(postKind, following.map(unchecked), (row) =>
        movedPost(row, { date: addDays(row.date, days), time: row.time }, acting),
      )
    }
    return post as Post
  })
  return answerOf(written, 'post')
}

export interface BulkChange {
  status?: Status | undefined
  loadedIn?: string | undefined
  ownerId?: Id | null | undefined
  shiftDays?: number | undefined
}

/** All of them or none, as one change set. */
export async function bulkChangePosts(
  context: AppContext,
  member: Writer,
  { posts, change: wanted }: { posts: readonly SeenPost[]; change: BulkChange },
) {
  const written = await writeChangeSet(context, { deed: 'bulk', entity: 'post', member }, async (change) => {
    await assertReferences(change.transaction, member, { after: { person: [wanted.ownerId] } })
    const acting = await actingIn(change)
    return change.update(postKind, posts, (post) => {
      const patch: PostPatch = {}
      if (wanted.status !== undefined) patch.status = wanted.status
      if (wanted.loadedIn !== undefined) patch.loadedIn = wanted.loadedIn
      if (wanted.ownerId !== undefined) patch.ownerId = wanted.ownerId
      const changed = changedPost(post, patch, acting)
      const days = wanted.shiftDays ?? 0
      return days === 0
        ? changed
        : movedPost(changed, { date: addDays(changed.date, days), time: changed.time }, acting)
    })
  })
  return answerOf(written, 'posts')
}

export async function removePosts(context: AppContext, member: Writer, posts: readonly SeenPost[]) {
  const { changeNumber, changeSetId } = await writeChangeSet(
    context,
    { deed: 'remove', entity: 'post', member },
    (change) => change.remove(postKind, posts),
  )
  return { changeNumber, changeSetId }
}
