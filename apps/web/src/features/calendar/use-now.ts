import { useEffect, useState } from 'react'
import { localNow } from '../../lib/use-today.ts'
import type { Moment } from '../../lib/moment.ts'

const MINUTE = 60_000

/** What a wall clock in `zone` shows, looked at every minute: lateness depends on it. */
export function useNow(zone: string): Moment {
  const [now, setNow] = useState(() => localNow(zone))
  useEffect(() => {
    const timer = setInterval(() => setNow(localNow(zone)), MINUTE)
    return () => clearInterval(timer)
  }, [zone])
  return now
}
