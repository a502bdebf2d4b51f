import { type PlanRequest, type Place, makePlan } from '../src/index.ts'

/**
 * What any program would have to do for as many places: walk the weeks, deal themes, formats, messages and people out in turn,
 * and build each place as an object with as many reasons. No balance, no rule, no choice.
 */
export function roundRobin(request: PlanRequest, like: readonly Place[]): Place[] {
  const { themes, formats } = request.tactic
  const { keyMessages, people } = request.strategy
  const at = (rows: readonly { id: string }[], index: number): string | null =>
    rows[index % rows.length]?.id ?? null
  return like.map((place, index) => ({
    ...place,
    key: `${place.channelId}/${place.date}/${index}`,
    themeId: at(themes, index),
    formatId: at(formats, index),
    messageId: at(keyMessages, index),
    ownerId: at(people, index),
    reasons: place.reasons.map((reason) => ({ ...reason })),
  }))
}

/** The places of a request, to be dealt out again by the floor. */
export function placesOf(request: PlanRequest): readonly Place[] {
  return makePlan(request).places
}
