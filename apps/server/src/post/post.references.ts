import type { Post } from '@cadans/domain'
import type { References } from '../row/references.store.ts'

type Referring = Partial<
  Pick<
    Post,
    | 'channelId'
    | 'themeId'
    | 'formatId'
    | 'messageId'
    | 'goalId'
    | 'segmentId'
    | 'sourceId'
    | 'campaignId'
    | 'ownerId'
    | 'reviewerId'
    | 'hiredHelpId'
    | 'ideaId'
  >
>

/** The ids that a post, or an idea, names. */
export function referencesOf(
  post: { readonly [Field in keyof Referring]?: Referring[Field] | undefined },
): References {
  return {
    channel: [post.channelId],
    theme: [post.themeId],
    format: [post.formatId],
    keyMessage: [post.messageId],
    goal: [post.goalId],
    segment: [post.segmentId],
    source: [post.sourceId],
    campaign: [post.campaignId],
    person: [post.ownerId, post.reviewerId],
    hiredHelp: [post.hiredHelpId],
    idea: [post.ideaId],
  }
}
