import type { Id } from '@cadans/domain'

/**
 * The ids of a plan's families: one that is there already keeps its own, a new one, which the plan knows by the key of its first
 * place, gets one.
 * @param known ids of families that posts have
 */
export function familyIds(known: ReadonlySet<Id>, newId: () => Id): (family: string | null) => Id | null {
  const fresh = new Map<string, Id>()
  return (family) => {
    if (family === null || known.has(family)) return family
    const id = fresh.get(family) ?? newId()
    fresh.set(family, id)
    return id
  }
}
