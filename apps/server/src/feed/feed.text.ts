import { calendarTextWithin, type CappedText, FEED_OCTETS } from '@cadans/calendar-feed'
import type { AppContext } from '../context.ts'
import { readerFor } from '../member/member.store.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import type { EventTexts } from './event-texts.ts'
import { findFeedEntries } from './feed.entries.ts'
import { findRevisedBasis } from './revised-basis.ts'
import type { ServedFeed } from './feed.store.ts'

/** The feed as it stands today, with the rights of whoever made it. @throws {DomainError} `workspace.notFound` */
export async function feedText(
  services: Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>,
  feed: ServedFeed,
  { today, texts }: { today: string; texts: EventTexts },
): Promise<CappedText> {
  const {
    database: { read },
    publicUrl,
  } = services
  const member = await readerFor(read, feed)
  const workspace = await getWorkspace(read, member)
  const { basis, key } = await findRevisedBasis(services, member)
  const calendar = {
    name: `${workspace.name} · ${feed.name}`,
    language: member.language,
    basis,
    entries: await findFeedEntries(read, member, { filter: feed.filter, today, publicUrl }),
  }
  const cache = texts.cacheFor(feed.workspaceId, key)
  return calendarTextWithin(calendar, { limit: FEED_OCTETS, cache })
}
