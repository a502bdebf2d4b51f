import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Whether a row is too narrow for all of its parts beside each other. What it asks for is remembered from when it was whole, since a row
 * that has put something away asks for less.
 */
export function useIsShort(row: RefObject<HTMLElement | null>): boolean {
  const [isShort, setShort] = useState(false)
  const whole = useRef(0)
  useLayoutEffect(() => {
    const element = row.current
    if (element === null) return
    function measure(): void {
      if (element === null) return
      if (!isShort) whole.current = widthOf(element)
      setShort(element.clientWidth < whole.current)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [row, isShort])
  return isShort
}

/** In pixels, with its gaps. */
function widthOf(row: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(row).columnGap) || 0
  const parts = [...row.children].filter((part) => part instanceof HTMLElement)
  return parts.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0) + gap * (parts.length - 1)
}
