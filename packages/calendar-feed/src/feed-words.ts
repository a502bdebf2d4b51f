import type { Id, LocalDate, Status } from '@cadans/domain'

/** The words of the feed in the workspace's language. */
export interface FeedWords {
  owner: string
  message: string
  theme: string
  format: string
  deadline: string
  promotion: string
  status: string
  statuses: Readonly<Record<Status, string>>
  /** The title of a place that nobody has filled. */
  openPlace: string
  /** Before the title of the entry that stands on a deadline. */
  readyBy: string
}

type Names = ReadonlyMap<Id, string>

/** What the events of all posts of one workspace are written with. */
export interface EventBasis {
  zone: string
  /** Of all that is in here: no event's stamp is earlier, and its sequence is added to each. */
  revision: { changedAt: string; sequence: number }
  words: FeedWords
  /** A date in words, in the language of the others. */
  dateInWords: (date: LocalDate) => string
  moneyInWords: (cents: number) => string
  names: { channels: Names; themes: Names; formats: Names; messages: Names; people: Names }
  /** The address that opens a post in the calendar. */
  linkOf: (post: { id: Id; date: string }) => string
}
