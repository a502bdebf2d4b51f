import { type ApprovalObstacle, cardOf, type Post } from '@cadans/domain'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { useAnswers } from '../../shared/posts/use-answers.ts'

interface Answer {
  /** Whether the acting person is to say yes or no to the post. */
  mayAnswer: boolean
  /** Why they cannot say yes; null where they can. */
  obstacle: ApprovalObstacle | null
}

/** What the acting person can answer to a post that waits for a yes. */
export function useAnswer(post: Post, lookup: PostLookup): Answer {
  const { mayAnswer, obstacle } = useAnswers(lookup)
  const card = cardOf(post)
  return { mayAnswer: mayAnswer(card), obstacle: obstacle(card) }
}
