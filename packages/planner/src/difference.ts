import type { Difference, FreePost, Place, PlacePart, Plan } from './request/plan.ts'

const parts = {
  date: ['date'],
  time: ['time'],
  theme: ['themeId'],
  format: ['formatId'],
  message: ['messageId'],
  segment: ['segmentId'],
  origin: ['origin'],
  owner: ['ownerId', 'hiredHelpId'],
  promotion: ['promotionCents'],
  family: ['familyId'],
  other: [
    'goalId',
    'sourceId',
    'campaignId',
    'rubricId',
    'milestoneId',
    'reserve',
    'inviting',
    'productionWeek',
    'deadline',
  ],
} as const satisfies Record<PlacePart, readonly (keyof Place & keyof FreePost)[]>

const partNames: readonly PlacePart[] = [
  'date',
  'time',
  'theme',
  'format',
  'message',
  'segment',
  'origin',
  'owner',
  'promotion',
  'family',
  'other',
]

/**
 * What applying a plan would do to the free places, matched by key.
 * @param free the posts in the horizon that the plan may move or remove
 * @param standing how many posts in the horizon stay as they are
 */
export function difference(plan: Plan, free: readonly FreePost[], standing = 0): Difference {
  const places = new Map(plan.places.map((place) => [place.key, place]))
  const added = new Set(plan.places)
  const moved: Difference['moved'][number][] = []
  const removed: Difference['removed'][number][] = []
  const kept: Difference['kept'][number][] = []
  for (const post of free) {
    const place = places.get(post.placeKey ?? '')
    if (place === undefined || !added.delete(place)) {
      const { id, channelId, date, time, themeId, formatId } = post
      removed.push({ postId: id, channelId, date, time, themeId, formatId })
      continue
    }
    const changed = changedParts(post, place)
    if (changed.length === 0) kept.push({ postId: post.id, place })
    else moved.push({ postId: post.id, from: { date: post.date, time: post.time }, place, parts: changed })
  }
  return { added: [...added], moved, removed, kept, standing, leftOut: plan.leftOut }
}

function changedParts(post: FreePost, place: Place): PlacePart[] {
  return partNames.filter((part) => parts[part].some((field) => post[field] !== place[field]))
}
