export {
  type Calendar,
  calendarText,
  calendarTextWithin,
  FEED_OCTETS,
} from './calendar-text.ts'
export { countAhead } from './entries-ahead.ts'
export type { EventCache } from './event-pieces.ts'
export { type FeedEntry, feedEntries } from './feed-entries.ts'
export type { EventBasis, FeedWords } from './feed-words.ts'
export type { FeedPost } from './post-event.ts'
export type { FeedWork } from './work-event.ts'
