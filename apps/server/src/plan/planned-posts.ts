import type { Post } from '@cadans/domain'
import type { FreePost, StandingPost } from '@cadans/planner'

/** What a plan keeps to about a post that stands: no texts, which a year of posts would carry along. */
export function standingPostOf(post: Post): StandingPost {
  const { id, channelId, date, time, themeId, formatId, messageId, goalId, segmentId } = post
  const { origin, ownerId, hiredHelpId, status, inviting, reserve } = post
  const { productionWeek, promotionCents, placeKey } = post
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
    status,
    inviting,
    reserve,
    productionWeek,
    promotionCents,
    placeKey,
  }
}

/** A free place as a plan finds it. */
export function freePostOf(post: Post): FreePost {
  const { id, channelId, date, time, themeId, formatId, messageId, goalId, segmentId } = post
  const { origin, sourceId, campaignId, ownerId, hiredHelpId, deadline, promotionCents } = post
  const { inviting, rubricId, placeKey, reserve, productionWeek } = post
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
    sourceId,
    campaignId,
    ownerId,
    hiredHelpId,
    deadline,
    promotionCents,
    inviting,
    rubricId,
    placeKey,
    reserve,
    productionWeek,
  }
}
