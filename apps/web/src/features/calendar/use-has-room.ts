import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether an element is at least so many pixels wide, before it is first seen and whenever that changes. */
export function useHasRoom(element: RefObject<HTMLElement | null>, width: number): boolean {
  const [hasRoom, setRoom] = useState(true)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const look = () => setRoom(current.clientWidth >= width)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, width])
  return hasRoom
}
