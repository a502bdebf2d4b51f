import { wantedPosts } from '@cadans/domain'
import type { PlanWork } from './plan-order.ts'

/**
 * Up to so many posts a plan takes about the 50 ms that a call of the database may hold the server up, which is a tenth of what it
 * takes to start a thread for it. A first start and a quarter of the example stay below.
 */
const LIGHT_POSTS = 300
/** Posts that are there already are read and kept, which costs less than choosing. */
const THERE_ALREADY = 0.25

/** Whether a plan is made where it is asked for, instead of in a thread. */
export function isLight({
  basis: { strategy, horizon, standing, free },
  wish: { tactic },
}: PlanWork): boolean {
  const known = (standing.length + free.length) * THERE_ALREADY
  return wantedPosts({ strategy, horizon, tactic }) + known <= LIGHT_POSTS
}
