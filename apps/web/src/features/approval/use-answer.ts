import { type ApprovalObstacle, approvalObstacle, cardOf, type Post } from '@cadans/domain'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { useCircumstances } from '../../shared/posts/use-circumstances.ts'

interface Answer {
  /** Whether the acting person is to say yes or no to the post. */
  mayAnswer: boolean
  /** Why they cannot say yes; null where they can. */
  obstacle: ApprovalObstacle | null
}

/** What the acting person can answer to a post that waits for a yes. */
export function useAnswer(post: Post, lookup: PostLookup): Answer {
  const { me, workspace } = useWorkspace()
  const may = useMay()
  const circumstances = useCircumstances(lookup)
  const isTheirs = may.change(post) || (may.contribute && post.reviewerId === me.id)
  const obstacle =
    workspace.approval === 'required' ? approvalObstacle(cardOf(post), 'approved', circumstances) : null
  const isOther = obstacle === 'post.ownWork' || obstacle === 'post.notAsked'
  return { mayAnswer: post.status === 'review' && isTheirs && !isOther, obstacle }
}
