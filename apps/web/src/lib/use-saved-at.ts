import { useEffect, useRef, useState } from 'react'
import { localNow } from './use-today.ts'
import { useWorkspace } from './workspace.ts'

/** The wall clock of when something was saved last in this visit; null before that. `isSaved` turns true when it is. */
export function useSavedAt(isSaved: boolean): string | null {
  const { zone } = useWorkspace()
  const [time, setTime] = useState<string | null>(null)
  const was = useRef(isSaved)
  useEffect(() => {
    if (isSaved && !was.current) setTime(localNow(zone).time)
    was.current = isSaved
  }, [isSaved, zone])
  return time
}
