import type { KeyboardEvent } from 'react'

/** Walks with the arrow keys up and down through what can take the focus inside an element, and stays at both ends. */
export function stepByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a[href], button')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  event.preventDefault()
  if (at + step >= 0) stops[at + step]?.focus()
}
