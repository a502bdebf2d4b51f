import { fittingIdeas, type Id, type Idea, type Post, type Strategy, type Tactic } from '@cadans/domain'

/** Something to put on an open place. */
export interface Suggestion {
  kind: 'question' | 'source' | 'rubric' | 'milestone' | 'message' | 'idea'
  title: string
  refId: Id | null
}

const MOST = 12

/**
 * What could stand on this place, nearest first: ideas from the tray that suit it, its rubric or milestone, the questions of its
 * segment, sources when it is to be somebody else's content, and its key message. A place that has to invite begins with
 * the questions: they are what people answer.
 */
export function suggestionsFor(
  post: Post,
  { strategy, tactic, ideas }: { strategy: Strategy; tactic: Tactic; ideas: readonly Idea[] },
): Suggestion[] {
  const fitting = fittingIdeas(post, ideas)
  const rubrics = strategy.rubrics.filter(({ id }) => id === post.rubricId)
  const milestones = strategy.milestones.filter(({ id }) => id === post.milestoneId)
  const segments = strategy.segments.filter(({ id }) => post.segmentId === null || id === post.segmentId)
  const sources = post.origin === 'curated' ? tactic.sources.filter(({ retired }) => !retired) : []
  const messages = strategy.keyMessages.filter(({ id }) => id === post.messageId)
  const wanted = sources.toSorted((one) => (one.id === post.sourceId ? -1 : 1))
  const questions = segments.flatMap(({ id, questions }) =>
    questions
      .slice(0, post.inviting ? MOST : 4)
      .map((title) => ({ kind: 'question', title, refId: id }) as const),
  )
  const suggestions: Suggestion[] = [
    ...(post.inviting ? questions.slice(0, 4) : []),
    ...fitting.slice(0, 4).map(({ id, title }) => ({ kind: 'idea', title, refId: id }) as const),
    ...rubrics.map(({ id, name }) => ({ kind: 'rubric', title: name, refId: id }) as const),
    ...milestones.map(({ id, name }) => ({ kind: 'milestone', title: name, refId: id }) as const),
    ...(post.inviting ? questions.slice(4) : questions),
    ...wanted.slice(0, 3).map(({ id, name }) => ({ kind: 'source', title: name, refId: id }) as const),
    ...messages.map(({ id, text }) => ({ kind: 'message', title: text, refId: id }) as const),
  ]
  return suggestions.slice(0, MOST)
}
