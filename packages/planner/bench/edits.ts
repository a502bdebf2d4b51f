import { addDays, mondayOf } from '@cadans/domain'
import {
  difference,
  type FreePost,
  type Place,
  type Plan,
  type PlanRequest,
  postFieldsOf,
  type StandingPost,
} from '../src/index.ts'

/** A change that a plan has to take up, with what stood before it. */
export interface Edit {
  name: string
  /** The request after the edit: what now stands is among its standing posts. */
  request: PlanRequest
  /** Posts of the plan before that may move, also those that have to go. */
  free: readonly FreePost[]
}

/** Where in a plan a single post or day is taken from, in parts of its length. */
const SPOTS = [0.25, 0.5, 0.75]

/** By hand: one post in fifty. */
const PINNED_EVERY = 50

/** The standard edits of M10 to a plan. Where one depends on its place in the year there are three of it. */
export function standardEdits(request: PlanRequest, plan: Plan): Edit[] {
  const { places } = plan
  const free = places.map(freePost)
  const close = (from: string, until: string): PlanRequest => ({
    ...request,
    strategy: {
      ...request.strategy,
      closedDays: [
        ...request.strategy.closedDays,
        {
          id: '0190eeee-0000-7000-8000-000000000000',
          version: 1,
          from,
          until,
          reason: 'Edit',
          pauses: false,
        },
      ],
    },
  })
  const spots = SPOTS.flatMap((spot) => places[Math.floor(spot * places.length)] ?? [])
  return [
    ...spots.map((place) => ({
      name: 'one post cancelled',
      request: { ...request, standing: [standingPost(place, { status: 'skipped' })] },
      free: free.filter(({ placeKey }) => placeKey !== place.key),
    })),
    ...spots.map(({ date }) => ({ name: 'one day closed', request: close(date, date), free })),
    ...spots.slice(1, 2).map(({ date }) => ({
      name: 'one week closed',
      request: close(mondayOf(date), addDays(mondayOf(date), 6)),
      free,
    })),
    { name: 'shares ± 4 points', request: withShares(request), free },
    pinned(request, { places, free }),
  ]
}

/** Four points of share from the first theme to the second. */
function withShares(request: PlanRequest): PlanRequest {
  const shift = [-40, 40]
  const themes = request.tactic.themes.map((theme, index) => ({
    ...theme,
    share: theme.share + (shift[index] ?? 0),
  }))
  return { ...request, tactic: { ...request.tactic, themes } }
}

/** Every fiftieth post gets by hand the theme after its own that its format and message suit, and then stands. */
function pinned(
  request: PlanRequest,
  { places, free }: { places: readonly Place[]; free: readonly FreePost[] },
): Edit {
  const standing = places
    .filter((_, index) => index % PINNED_EVERY === PINNED_EVERY / 2)
    .map((place) => standingPost(place, { themeId: nextTheme(request, place), status: 'planned' }))
  const keys = new Set(standing.map(({ placeKey }) => placeKey))
  return {
    name: '2 % pinned by hand',
    request: { ...request, standing },
    free: free.filter(({ placeKey }) => !keys.has(placeKey)),
  }
}

function nextTheme(
  { tactic: { themes } }: PlanRequest,
  { themeId, formatId, messageId }: Place,
): string | null {
  const at = themes.findIndex(({ id }) => id === themeId)
  const suits = (ids: readonly string[], id: string | null): boolean =>
    ids.length === 0 || (id !== null && ids.includes(id))
  const others = [...themes.slice(at + 1), ...themes.slice(0, at)]
  return (
    others.find(({ formatIds, messageIds }) => suits(formatIds, formatId) && suits(messageIds, messageId))
      ?.id ?? themeId
  )
}

/** What an edit changed in the posts that were free. */
export interface Changed {
  /** Posts that moved or went, in anything that a plan decides. */
  any: number
  /** The same in date, time, theme, message, origin or format. */
  content: number
  free: number
}

const CONTENT = new Set(['date', 'time', 'theme', 'message', 'origin', 'format'])

/** Counts what a new plan does to the free posts of the plan before. */
export function changedBy({ free }: Edit, plan: Plan): Changed {
  const { moved, removed } = difference(plan, free)
  const content = moved.filter(({ parts }) => parts.some((part) => CONTENT.has(part))).length
  return { any: moved.length + removed.length, content: content + removed.length, free: free.length }
}

/** The same place as a post that stands. */
export function standingPost(place: Place, changes: Partial<StandingPost> = {}): StandingPost {
  const { key, ...fields } = place
  return {
    id: key,
    channelId: fields.channelId,
    date: fields.date,
    time: fields.time,
    themeId: fields.themeId,
    formatId: fields.formatId,
    messageId: fields.messageId,
    goalId: fields.goalId,
    segmentId: fields.segmentId,
    origin: fields.origin,
    ownerId: fields.ownerId,
    hiredHelpId: fields.hiredHelpId,
    status: 'planned',
    inviting: fields.inviting,
    reserve: fields.reserve,
    productionWeek: fields.productionWeek,
    promotionCents: fields.promotionCents,
    placeKey: key,
    milestoneId: fields.milestoneId,
    campaignId: fields.campaignId,
    familyId: fields.familyId,
    ...changes,
  }
}

function freePost(place: Place): FreePost {
  return { id: place.key, ...postFieldsOf(place) }
}
