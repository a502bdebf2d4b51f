import {
  filterLimits,
  type Id,
  isLocalDate,
  type LocalDate,
  type PostFilter,
  readId,
  type Status,
  statuses,
} from '@cadans/domain'

export const calendarViews = ['month', 'week', 'day', 'list'] as const
export type CalendarView = (typeof calendarViews)[number]

export const colourings = ['theme', 'channel', 'status', 'owner', 'promotion'] as const
export type Colouring = (typeof colourings)[number]

/** The calendar's address: what is in view, how it is coloured and filtered, which post is open, and whether the ideas are. */
export interface CalendarSearch extends PostFilter {
  view?: CalendarView | undefined
  date?: string | undefined
  colour?: Colouring | undefined
  post?: Id | undefined
  /** The ideas are open: all of them alike, or with one pointed out. */
  tray?: 'open' | Id | undefined
  /** A new post was asked for, from elsewhere. */
  add?: true | undefined
}

/** A month around it has to lie within the dates that posts can have. */
function readDay(value: unknown): LocalDate | undefined {
  return isLocalDate(value) && value >= '1970-02-01' && value <= '2200-10-31' ? value : undefined
}

/** All of a list or nothing: half a filter would show what nobody asked for. */
function readList<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined
  const items = value.map(read).filter((item) => item !== undefined)
  return items.length === value.length ? items : undefined
}

function readStatus(value: unknown): Status | undefined {
  return statuses.find((status) => status === value)
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= filterLimits.text ? value : undefined
}

const idLists = [
  'channelIds',
  'themeIds',
  'formatIds',
  'messageIds',
  'goalIds',
  'segmentIds',
  'ownerIds',
  'campaignIds',
  'competitorIds',
] as const
export const filterLists = [...idLists, 'statuses'] as const
export type FilterList = (typeof filterLists)[number]

/**
 * An address as it was typed, pasted or shortened: a part that makes no sense is left out instead of breaking the page.
 */
export function parseCalendarSearch(raw: Record<string, unknown>): CalendarSearch {
  // Each part is named, as undefined where it makes no sense: the router keeps what is not named as it was typed.
  return {
    view: calendarViews.find((one) => one === raw['view']),
    colour: colourings.find((one) => one === raw['colour']),
    date: readDay(raw['date']),
    post: readId(raw['post']),
    tray: raw['tray'] === 'open' ? 'open' : readId(raw['tray']),
    add: raw['add'] === true ? true : undefined,
    ...Object.fromEntries(idLists.map((list) => [list, readList(raw[list], filterLimits.ids, readId)])),
    statuses: readList(raw['statuses'], filterLimits.statuses, readStatus),
    promoted: raw['promoted'] === true ? true : undefined,
    text: readText(raw['text']),
  }
}

/** The filter in an address: lists that are empty and blank text do not filter. */
export function filterOf(search: CalendarSearch): PostFilter {
  const filter: PostFilter = {}
  for (const list of filterLists) {
    const values = search[list]
    if (values && values.length > 0) Object.assign(filter, { [list]: values })
  }
  if (search.promoted === true) filter.promoted = true
  const text = search.text?.trim()
  if (text) filter.text = text
  return filter
}

/** How many filters are on: each list counts once, text and promotion count once. */
export function countFilters(filter: PostFilter): number {
  return Object.keys(filter).length
}

/** The address without any filter: for "clear". */
export function withoutFilters(search: CalendarSearch): CalendarSearch {
  const { view, date, colour, post, tray } = search
  return { view, date, colour, post, tray }
}
