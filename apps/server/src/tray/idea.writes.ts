import type { Id, LocalDate, LocalTime, Post } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import type { AppContext } from '../context.ts'
import { requireIdea } from '../idea/require-idea.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { postKind } from '../post/post.kind.ts'
import { carried, madePost } from '../post/post.rules.ts'
import { assertReferences } from '../row/references.store.ts'

interface PlannedIdea {
  id: Id
  version: number
  /** The post's, so that planning twice is planning once. */
  postId: Id
  channelId: Id
  date: LocalDate
  time: LocalTime
}

/** Makes a post of an idea, at a moment on a channel. @throws {DomainError} `row.stale`, `row.foreign`, and what a new post refuses */
export async function planIdea(
  context: AppContext,
  member: Writer,
  { id, version, postId, channelId, date, time }: PlannedIdea,
) {
  const intent = { deed: 'fill', entity: 'post', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const idea = await requireIdea(change, { id, version })
    await assertReferences(change.transaction, member, { after: { channel: [channelId] } })
    const place = { id: postId, channelId, date, time, ideaId: idea.id, ...carried(idea) }
    const [post] = await change.create(postKind, [madePost(place, await actingIn(change))])
    return post as Post
  })
  return answerOf(written, 'post')
}
