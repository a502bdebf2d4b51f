import type { Post, Tactic } from '@cadans/domain'
import type { ResultFigures } from './chord-measure.ts'
import { type Proportion, proportionOf } from './proportion.ts'

export interface InteractionPost extends Pick<Post, 'inviting' | 'prompt'> {
  /** Null where nothing was read. */
  result: Pick<ResultFigures, 'comments' | 'repliesAnswered' | 'repliesAnsweredInTime'> | null
}

/** Whether sending was answered, and answers were answered. */
export interface Interaction {
  /** Posts that invite a reply, of all posts. */
  inviting: Proportion
  /** The tactic's share of them, in per mille. */
  target: number
  /** The target lies above, below or within the interval of what was posted; `none` without posts. */
  verdict: 'below' | 'above' | 'met' | 'none'
  /**
   * Comments that got an answer, and those that got it within the hours of reachability, of the comments of posts for which both
   * are known.
   */
  answered: Proportion
  inTime: Proportion
}

/** @param posts published posts; those without results count in the share that invites */
export function interactionOf(
  posts: readonly InteractionPost[],
  tactic: Pick<Tactic, 'invitingShare'>,
): Interaction {
  const inviting = proportionOf(
    posts.filter((post) => post.inviting || post.prompt !== '').length,
    posts.length,
  )
  const target = tactic.invitingShare
  return {
    inviting,
    target,
    verdict: verdictOf(inviting, target / 1000),
    answered: answeredOf(posts, 'repliesAnswered'),
    inTime: answeredOf(posts, 'repliesAnsweredInTime'),
  }
}

/** Of each post no more answers count than it had comments: the rest answered something else. */
function answeredOf(
  posts: readonly InteractionPost[],
  kind: 'repliesAnswered' | 'repliesAnsweredInTime',
): Proportion {
  let comments = 0
  let answers = 0
  for (const { result } of posts) {
    const own = result?.[kind] ?? null
    if (result === null || result.comments === null || own === null) continue
    comments += result.comments
    answers += Math.min(own, result.comments)
  }
  return proportionOf(answers, comments)
}

function verdictOf({ low, high }: Proportion, target: number): Interaction['verdict'] {
  if (low === null || high === null) return 'none'
  if (target > high) return 'below'
  return target < low ? 'above' : 'met'
}
