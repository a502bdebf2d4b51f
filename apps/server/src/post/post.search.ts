import type { Executor } from '@cadans/database'
import { finderOf, type Id, type Idea, type LocalDate, type PostCard } from '@cadans/domain'
import { findTray } from '../idea/idea.store.ts'
import type { Member } from '../access/member.ts'
import { findCardsOf } from './post.store.ts'

/** Posts read and compared at once, so that no other request waits long. */
const PORTION = 1000
/** Posts in one answer. */
const MOST = 50

interface Moment {
  date: LocalDate
  time: string
  id: Id
}
/** After all that a calendar holds. */
const END: Moment = { date: '9999-12-31', time: '', id: '' }

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
  const found: Id[] = []
  // The latest first, along the index of dates.
  for (let last: Moment | undefined = END; last !== undefined; ) {
    const { date, time, id }: Moment = last
    const rows = await executor
      .selectFrom('posts')
      .select(['id', 'date', 'time', 'title', 'copy'])
      .where('workspace_id', '=', member.workspaceId)
      .where('deleted_at', 'is', null)
      .where(({ eb, refTuple, tuple }) => eb(refTuple('date', 'time', 'id'), '<', tuple(date, time, id)))
      .orderBy('date', 'desc')
      .orderBy('time', 'desc')
      .orderBy('id', 'desc')
      .limit(PORTION)
      .execute()
    for (const row of rows) if (finds([row.title, row.copy])) found.push(row.id)
    last = rows.length < PORTION ? undefined : rows.at(-1)
  }
  const ideas = await findTray(executor, member)
  return {
    posts: await findCardsOf(executor, member, found.slice(0, MOST)),
    postCount: found.length,
    ideas: ideas.filter(({ title, brief }) => finds([title, brief])),
  }
}
