import type { Idea } from './idea.schema.ts'
import type { Post } from './post.schema.ts'

type Place = Pick<Post, 'channelId' | 'themeId' | 'messageId' | 'origin'>
type Offered = Pick<Idea, 'channelId' | 'themeId' | 'messageId' | 'origin'>

/** What a place and an idea can both name: where either is silent the other decides. */
const bonds = ['channelId', 'themeId', 'messageId'] as const

/** Whether an idea can stand on a place: nothing that it names is otherwise there. A place for one's own asks for one's own. */
export function ideaFits(place: Place, idea: Offered): boolean {
  const isAllowed = idea.origin === place.origin || place.origin === 'curated'
  return (
    isAllowed &&
    bonds.every((bond) => idea[bond] === null || place[bond] === null || idea[bond] === place[bond])
  )
}

/**
 * The ideas that can stand on a place, those that name most of what it asks for first, and otherwise as they came.
 * @param ideas those that no post carries yet
 */
export function fittingIdeas<Row extends Offered>(place: Place, ideas: readonly Row[]): Row[] {
  const nearness = (idea: Row) =>
    bonds.filter((bond) => idea[bond] !== null && idea[bond] === place[bond]).length +
    (idea.origin === place.origin ? 1 : 0)
  return ideas
    .filter((idea) => ideaFits(place, idea))
    .toSorted((one, other) => nearness(other) - nearness(one))
}
