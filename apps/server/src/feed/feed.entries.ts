import { type FeedEntry, feedEntries } from '@cadans/calendar-feed'
import type { Executor } from '@cadans/database'
import { type FeedFilter, feedWindow, type LocalDate } from '@cadans/domain'
import { findRows } from '../journal/rows.store.ts'
import type { Member } from '../access/member.ts'
import { closedDaysKind } from '../strategy/strategy.kinds.ts'
import { findFeedPosts } from './feed.store.ts'
import { findFeedWork } from './feed.work.ts'

/** What a feed with this filter holds today. */
export async function findFeedEntries(
  executor: Executor,
  member: Member,
  { filter, today, publicUrl }: { filter: FeedFilter; today: LocalDate; publicUrl: string },
): Promise<readonly FeedEntry[]> {
  const closedDays = await findRows(executor, member, closedDaysKind)
  const posts = await findFeedPosts(executor, member, feedWindow(today))
  const work = filter.work ? await findFeedWork(executor, member, { today, publicUrl }) : []
  return feedEntries(posts, filter, { today, closedDays, work })
}
