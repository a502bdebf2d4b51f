import { useLayoutEffect } from 'react'

/** Takes away what the page showed of itself: the frame, or what is said instead of it, now stands in its place. */
export function useFirstPageGone(): void {
  useLayoutEffect(() => document.getElementById('first-page')?.remove(), [])
}
