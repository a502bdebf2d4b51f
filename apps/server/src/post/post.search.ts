import type { Executor } from '@cadans/database'
import { finderOf, type Id, type Idea, type LocalDate, type PostCard } from '@cadans/domain'
import { findTray } from '../idea/idea.store.ts'
import type { Member } from '../member/member.ts'
import { findCardsOf } from './post.store.ts'

/** Posts read and compared at once, so that no other request waits long. */
const PORTION = 1000
/** Posts in one answer. */
const MOST = 50

export interface Found {
  /** The latest that were found, the latest first. */
  posts: PostCard[]
  /** How many were found altogether. */
  postCount: number
  /** Ideas that no post carries yet. */
  ideas: Idea[]
}

/** The posts of all dates and the waiting ideas that have each of these words in title or text. */
export async function searchPosts(executor: Executor, member: Member, text: string): Promise<Found> {
  const finds = finderOf(text)
  const found: { id: Id; date: LocalDate; time: string }[] = []
  for (let after = '', isDone = false; !isDone; ) {
    const rows = await executor
      .selectFrom('posts')
      .select(['id', 'date', 'time', 'title', 'copy'])
      .where('workspace_id', '=', member.workspaceId)
      .where('deleted_at', 'is', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PORTION)
      .execute()
    for (const { id, date, time, title, copy } of rows)
      if (finds([title, copy])) found.push({ id, date, time })
    after = rows.at(-1)?.id ?? after
    isDone = rows.length < PORTION
  }
  const latest = found.toSorted((a, b) =>
    `${a.date}${a.time}${a.id}` < `${b.date}${b.time}${b.id}` ? 1 : -1,
  )
  const shown = latest.slice(0, MOST).map(({ id }) => id)
  const ideas = await findTray(executor, member)
  return {
    posts: await findCardsOf(executor, member, shown),
    postCount: found.length,
    ideas: ideas.filter(({ title, brief }) => finds([title, brief])),
  }
}
