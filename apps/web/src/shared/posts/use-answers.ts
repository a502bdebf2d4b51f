import { type ApprovalObstacle, approvalObstacle, type PostCard } from '@cadans/domain'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from './post-lookup.ts'
import { useCircumstances } from './use-circumstances.ts'

export interface Answers {
  /** Why the acting person cannot say yes to a post; null where they can. */
  obstacle: (post: PostCard) => ApprovalObstacle | null
  /** Whether a post that waits is theirs to answer. */
  mayAnswer: (post: PostCard) => boolean
}

/** What the acting person can answer to posts that wait for a yes. */
export function useAnswers(lookup: Pick<PostLookup, 'formats'>): Answers {
  const { me, workspace } = useWorkspace()
  const may = useMay()
  const circumstances = useCircumstances(lookup)
  const obstacle = (post: PostCard) =>
    workspace.approval === 'required' ? approvalObstacle(post, 'approved', circumstances) : null
  return {
    obstacle,
    mayAnswer(post) {
      const isTheirs = may.change(post) || (may.contribute && post.reviewerId === me.id)
      const why = obstacle(post)
      return post.status === 'review' && isTheirs && why !== 'post.ownWork' && why !== 'post.notAsked'
    },
  }
}
