import { addDays, type Post, type PostResult, weekdayOf } from '@cadans/domain'
import type { ExampleRequest } from './example-request.ts'
import type { ExampleParts } from './example-tactic.ts'

/** Results are read so many days after a post went out. */
const READ_AFTER_DAYS = 7
/** One post in so many was forgotten. */
const FORGOTTEN = 9

/**
 * What the example's published posts did, by a rule of ours with effects that a chord can find: stories do twice what the agenda does,
 * video a third more than a photo, evenings and invitations a little more, and posts that are alike differ by chance.
 */
export function exampleResults(
  { now, newId }: ExampleRequest,
  { channels, themes, formats }: ExampleParts,
  posts: readonly Post[],
): PostResult[] {
  const reachOf = new Map([
    [channels.instagram, 900],
    [channels.facebook, 1200],
    [channels.linkedin, 350],
    [channels.tiktok, 1600],
    [channels.whatsapp, 240],
  ])
  const themeOf = new Map([
    [themes.stories, 1.7],
    [themes.volunteers, 1.1],
    [themes.tips, 1],
    [themes.agenda, 0.8],
    [themes.behind, 1.2],
    [themes.support, 0.7],
  ])
  const formatOf = new Map([
    [formats.video, 1.35],
    [formats.text, 0.8],
  ])
  const chance = chances()
  const read = posts.filter(
    ({ status, date }, index) =>
      status === 'published' && addDays(date, READ_AFTER_DAYS) <= now.date && index % FORGOTTEN !== 4,
  )
  return read.map((post): PostResult => {
    const evening = post.time >= '18:00' ? 1.2 : 1
    const asked = post.inviting ? 1.25 : 1
    const midweek = [2, 3, 4].includes(weekdayOf(post.date)) ? 1.1 : 0.95
    const luck = 0.45 + chance() * 0.8 + chance() * 0.8
    const reach = Math.round((reachOf.get(post.channelId) ?? 300) * (0.7 + chance() * 0.6))
    const pull =
      (themeOf.get(post.themeId ?? '') ?? 1) *
      (formatOf.get(post.formatId ?? '') ?? 1) *
      evening *
      asked *
      midweek *
      luck
    const reactions = Math.round(reach * 0.035 * pull)
    const comments = Math.round(reach * 0.006 * pull * asked)
    const answered = Math.round(comments * (0.7 + chance() * 0.3))
    return {
      id: newId(),
      version: 1,
      postId: post.id,
      measuredOn: addDays(post.date, READ_AFTER_DAYS),
      reach,
      impressions: Math.round(reach * 1.4),
      reactions,
      comments,
      shares: Math.round(reactions * 0.12),
      saves: Math.round(reactions * 0.08),
      clicks: post.link === '' ? null : Math.round(reach * 0.012 * pull),
      conversions: null,
      paidReach: post.promotionCents > 0 ? Math.round(post.promotionCents / 2) : null,
      paidInteractions: post.promotionCents > 0 ? Math.round(post.promotionCents / 60) : null,
      spentCents: post.promotionCents > 0 ? post.promotionCents : null,
      repliesAnswered: answered,
      repliesAnsweredInTime: Math.round(answered * (0.6 + chance() * 0.3)),
    }
  })
}

/** Numbers from 0 to 1 that are the same at every start (Park and Miller 1988). */
function chances(): () => number {
  let state = 20_261
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
