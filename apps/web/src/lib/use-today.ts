import { type LocalDate, type LocalTime, toLocal } from '@cadans/domain'
import { useEffect, useState } from 'react'

/** The time zone of this device: a new workspace lives in it. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** What a wall clock in `zone` shows now. */
export function localNow(zone: string): { date: LocalDate; time: LocalTime } {
  return toLocal(Date.now(), zone)
}

/** Today's date in `zone`; looked at again every minute and when the page comes back into view. */
export function useToday(zone: string): LocalDate {
  const [date, setDate] = useState(() => localNow(zone).date)
  useEffect(() => {
    const look = () => setDate(localNow(zone).date)
    look()
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [zone])
  return date
}
