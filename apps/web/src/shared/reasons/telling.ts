import type { Reason } from '@cadans/domain'

/** Half a post, in thousandths: less is no debt that anybody would see. */
const A_POST = 500

/** What was owed comes to a post. */
export function isBehind({ owed }: { owed: number }): boolean {
  return owed >= A_POST
}

/** Other starts of the week would have been as good. */
export function isTied({ rank, equal = 1 }: Extract<Reason, { code: 'slot.activity' }>): boolean {
  return rank === 1 && equal > 1
}

/** A reason that tells this post from others: what nearly every post has says nothing of one. */
export function tellsApart(reason: Reason): boolean {
  if ('owed' in reason) return isBehind(reason)
  if (reason.code === 'slot.activity') return !reason.assumed && !isTied(reason)
  return reason.code !== 'place.kept'
}
