import { type Id, idSchema, localDateSchema, type PostFilter, postFilterSchema } from '@cadans/domain'
import { type Colouring, colourings } from './colour-of.ts'
import { type CalendarView, calendarViews } from './period.ts'

/** The calendar's address: what is in view, how it is coloured and filtered, and which post is open. */
export interface CalendarSearch extends PostFilter {
  view?: CalendarView | undefined
  date?: string | undefined
  colour?: Colouring | undefined
  post?: Id | undefined
}

/** A month around it has to lie within the dates that posts can have. */
const calendarDateSchema = localDateSchema.refine((date) => date >= '1970-02-01' && date <= '2200-10-31')

export const filterLists = [
  'channelIds',
  'themeIds',
  'formatIds',
  'messageIds',
  'goalIds',
  'segmentIds',
  'ownerIds',
  'campaignIds',
  'statuses',
] as const
export type FilterList = (typeof filterLists)[number]

/**
 * An address as it was typed, pasted or shortened: a part that makes no sense is left out instead of breaking the page.
 */
export function parseCalendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const filter = [...filterLists, 'text'] as const
  // Each part is named, as undefined where it makes no sense: the router keeps what is not named as it was typed.
  return {
    view: calendarViews.find((one) => one === raw['view']),
    colour: colourings.find((one) => one === raw['colour']),
    date: calendarDateSchema.safeParse(raw['date']).data,
    post: idSchema.safeParse(raw['post']).data,
    ...Object.fromEntries(
      filter.map((field) => [field, postFilterSchema.shape[field].safeParse(raw[field]).data]),
    ),
  }
}

/** The filter in an address: lists that are empty and blank text do not filter. */
export function filterOf(search: CalendarSearch): PostFilter {
  const filter: PostFilter = {}
  for (const list of filterLists) {
    const values = search[list]
    if (values && values.length > 0) Object.assign(filter, { [list]: values })
  }
  const text = search.text?.trim()
  if (text) filter.text = text
  return filter
}

/** How many filters are on: each list counts once, text counts once. */
export function countFilters(filter: PostFilter): number {
  return Object.keys(filter).length
}

/** The address without any filter: for "clear". */
export function withoutFilters(search: CalendarSearch): CalendarSearch {
  const { view, date, colour, post } = search
  return { ...(view && { view }), ...(date && { date }), ...(colour && { colour }), ...(post && { post }) }
}
