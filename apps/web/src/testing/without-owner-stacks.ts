import * as React from 'react'

const INTERNALS = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'

/**
 * For React's developer tools, the React of development keeps with every element the stack that made it, of ten thousand elements a
 * second: a third of all that the page of a calendar does. No test reads them. React itself stops where this counter is high, and
 * its warnings stay as they are.
 */
Object.defineProperty(internals(), 'recentlyCreatedOwnerStacks', { get: () => Infinity, set: () => {} })

function internals(): object {
  const found: unknown = Reflect.get(React, INTERNALS)
  if (typeof found !== 'object' || found === null) throw new Error(`React has no ${INTERNALS} any more`)
  return found
}
