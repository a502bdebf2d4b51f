export {
  type Calendar,
  calendarText,
  calendarTextWithin,
  type CappedText,
  type EventCache,
  FEED_OCTETS,
} from './calendar-text.ts'
export { type FeedEntry, feedEntries, feedWindow } from './feed-entries.ts'
export type { EventBasis, FeedWords } from './feed-words.ts'
export type { FeedPost } from './post-event.ts'
export type { FeedWork } from './work-event.ts'
