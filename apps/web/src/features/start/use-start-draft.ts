import { countryOfZone } from '@cadans/domain'
import { useCallback, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { deviceZone, localNow } from '../../lib/use-today.ts'
import { emptyDraft, type StartDraft } from './start-draft.ts'

// The form's version is in the key: a draft of another shape is left alone.
const KEY = 'cadans.start.1'

function stored(): StartDraft {
  const zone = deviceZone()
  const fresh = emptyDraft(newId(), localNow(zone).date, countryOfZone(zone))
  const text = sessionStorage.getItem(KEY)
  return text === null ? fresh : { ...fresh, ...(JSON.parse(text) as StartDraft) }
}

/** The answers until now; they survive going back and loading the page again. */
export function useStartDraft(): {
  draft: StartDraft
  change: (part: Partial<StartDraft>) => void
  forget: () => void
} {
  const [draft, setDraft] = useState(stored)
  const change = useCallback((part: Partial<StartDraft>) => {
    setDraft((before) => {
      const next = { ...before, ...part }
      sessionStorage.setItem(KEY, JSON.stringify(next))
      return next
    })
  }, [])
  const forget = useCallback(() => sessionStorage.removeItem(KEY), [])
  return { draft, change, forget }
}
