import { useState } from 'react'

/** Whose work is on the page: one's own and nobody's, or everybody's. */
export const scopes = ['mine', 'all'] as const
export type Scope = (typeof scopes)[number]

const KEY = 'cadans.today.scope'

/** Whose work was looked at last on this device, and the way to look at the other. */
export function useScope(): [Scope, (scope: Scope) => void] {
  const [scope, setScope] = useState<Scope>(() => (localStorage.getItem(KEY) === 'all' ? 'all' : 'mine'))
  return [
    scope,
    (next) => {
      localStorage.setItem(KEY, next)
      setScope(next)
    },
  ]
}
