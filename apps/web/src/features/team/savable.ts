import type { Person } from '@cadans/domain'
import type { SavePerson } from '../strategy/rows/row-calls.ts'

const known = new WeakMap<Person, SavePerson>()

/** The part of a person that can be edited; the same object for the same person, so that an editor sees no change. */
export function savable(person: Person): SavePerson {
  const before = known.get(person)
  if (before !== undefined) return before
  const { userId: _account, ...fields } = person
  known.set(person, fields)
  return fields
}
