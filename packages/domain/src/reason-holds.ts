import type { Post } from './post.schema.ts'
import type { Reason } from './reason.ts'
import { weekdayOf } from './time.ts'

/**
 * Whether a reason still speaks of the post as it is: what a person changed since, the plan no longer explains.
 * A moved post loses its reason for the moment, one with another theme its reason for the theme, and so on.
 */
export function doesReasonHold(reason: Reason, post: Omit<Post, 'copy' | 'note' | 'reasons'>): boolean {
  switch (reason.code) {
    case 'place.kept':
    case 'place.moved':
      return !post.pinned
    case 'slot.activity':
    case 'slot.reachable':
    case 'slot.spread':
    case 'slot.rubric':
      return reason.weekday === weekdayOf(post.date) && reason.time === post.time
    case 'slot.milestone':
      return reason.milestoneId === post.milestoneId && reason.date === post.date
    case 'slot.campaign':
      return reason.campaignId === post.campaignId
    case 'theme.owed':
    case 'theme.rubric':
    case 'theme.milestone':
    case 'theme.shifted':
      return reason.themeId === post.themeId
    case 'theme.reserve':
      return post.reserve
    case 'message.owed':
    case 'message.milestone':
      return reason.messageId === post.messageId
    case 'goal.owed':
      return reason.goalId === post.goalId
    case 'segment.owed':
      return reason.segmentId === post.segmentId
    case 'origin.owed':
      return reason.origin === post.origin
    case 'origin.theme':
      return reason.themeId === post.themeId && post.origin === 'own'
    case 'inviting.reachable':
    case 'inviting.owed':
      return post.inviting
    case 'format.owed':
    case 'format.rubric':
    case 'format.milestone':
      return reason.formatId === post.formatId
    case 'idea.shared':
    case 'idea.adapted':
      return post.familyId !== null
    case 'owner.flexible':
    case 'owner.balanced':
    case 'owner.rubric':
    case 'owner.overload':
      return reason.personId === post.ownerId
    case 'owner.hired':
    case 'owner.retainer':
      return reason.hiredHelpId === post.hiredHelpId
    case 'production.forward':
      return reason.week === post.productionWeek
    case 'promotion.rule':
      return reason.amountCents === post.promotionCents
  }
}
