import { type Id, makeId } from '@cadans/domain'

/** An id for a row that is about to be made: making it twice makes it once. */
export function newId(): Id {
  return makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
