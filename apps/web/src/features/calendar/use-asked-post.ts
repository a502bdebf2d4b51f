import { useEffect, useRef } from 'react'
import type { CalendarAddress } from './use-calendar-address.ts'

/** Opens the quick add that an address asks for, once there is something to choose from, and takes the asking out of the address. */
export function useAskedPost(
  { search, change }: CalendarAddress,
  isReady: boolean,
  create: () => void,
): void {
  const latest = useRef({ change, create })
  useEffect(() => {
    latest.current = { change, create }
  }, [change, create])
  const isAsked = search.add === true && isReady
  useEffect(() => {
    if (!isAsked) return
    latest.current.change({ add: undefined }, true)
    latest.current.create()
  }, [isAsked])
}
