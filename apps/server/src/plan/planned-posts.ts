import type { PostCard } from '@cadans/domain'
import type { FreePost, StandingPost } from '@cadans/planner'

/** What a plan keeps to about a post that stands: no texts, which a year of posts would carry along. */
export function standingPostOf(post: PostCard): StandingPost {
  return { ...decidedOf(post), status: post.status }
}

/** A free place as a plan finds it. */
export function freePostOf(post: PostCard): FreePost {
  const { sourceId, deadline, rubricId } = post
  return { ...decidedOf(post), sourceId, deadline, rubricId }
}

/** What a plan reads of both. */
function decidedOf(post: PostCard): Omit<StandingPost, 'status'> {
  const { id, channelId, date, time, themeId, formatId, messageId, goalId, segmentId, origin } = post
  const {
    ownerId,
    hiredHelpId,
    inviting,
    reserve,
    productionWeek,
    promotionCents,
    placeKey,
    familyId,
    milestoneId,
    campaignId,
  } = post
  return {
    id,
    channelId,
    date,
    time,
    themeId,
    formatId,
    messageId,
    goalId,
    segmentId,
    origin,
    ownerId,
    hiredHelpId,
    inviting,
    reserve,
    productionWeek,
    promotionCents,
    placeKey,
    familyId,
    milestoneId,
    campaignId,
  }
}
