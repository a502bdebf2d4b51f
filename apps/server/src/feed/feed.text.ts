import { calendarTextWithin, FEED_OCTETS, type FeedEntry } from '@cadans/calendar-feed'
import { closeDirections, type FeedFilter, type LocalDate, toLocal } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import type { Member } from '../access/member.ts'
import { getWorkspace } from '../workspace/workspace.store.ts'
import type { EventTexts } from './event-texts.ts'
import { findFeedEntries } from './feed.entries.ts'
import type { Rendering } from './feed.store.ts'
import { findRevisedBasis } from './revised-basis.ts'

export interface WrittenFeed {
  text: string
  rendering: Rendering
  /** What is in it. */
  entries: readonly FeedEntry[]
}

interface Wish {
  name: string
  filter: FeedFilter
  today: LocalDate
  /** Where texts of events are kept between two writings. */
  texts?: EventTexts
}

/** A feed of this name and filter as it stands today, with the member's rights. @throws {DomainError} `workspace.notFound` */
export async function writeFeed(
  services: Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>,
  member: Member,
  { name, filter, today, texts }: Wish,
): Promise<WrittenFeed> {
  const {
    database: { read },
    publicUrl,
  } = services
  const workspace = await getWorkspace(read, member)
  const { basis, key } = await findRevisedBasis(services, member)
  const calendar = {
    name: [workspace.name, name].map(closeDirections).join(' · '),
    language: member.language,
    basis,
    entries: await findFeedEntries(read, member, { filter, today, publicUrl }),
  }
  const cache = texts?.cacheFor(member.workspaceId, key) ?? new Map()
  const { text, written, isShortened, reach } = calendarTextWithin(calendar, {
    limit: FEED_OCTETS,
    cache,
    today,
  })
  return { text, rendering: { shortened: isShortened, reach }, entries: written }
}

/** A feed with this filter as it would be written today. */
export function writeToday(
  services: Pick<AppContext, 'database' | 'clock' | 'logger' | 'publicUrl'>,
  member: Member,
  { name, filter }: { name: string; filter: FeedFilter },
) {
  const { date: today } = toLocal(services.clock.now(), member.zone)
  return writeFeed(services, member, { name, filter, today })
}
