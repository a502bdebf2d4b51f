import { type RefObject, useEffect } from 'react'
import { useIsPhone } from '../../ui/use-is-phone.ts'

/**
 * Opening a post puts the cursor in its text, where there is one to write; closing it goes back to its card. On a phone the keyboard
 * would cover what was opened.
 */
export function useWritingFocus(inside: RefObject<HTMLElement | null>, postId: string): void {
  const isPhone = useIsPhone()
  useEffect(() => {
    if (isPhone) return
    const text = inside.current?.querySelector<HTMLTextAreaElement>('[data-copy]:not([readonly])')
    text?.focus({ preventScroll: true })
    return () => {
      // Whatever took the focus by itself keeps it.
      if (document.activeElement !== document.body && document.activeElement !== null) return
      const card = document.querySelector(`[data-post-id="${postId}"]`)
      card?.closest<HTMLElement>('[role="button"]')?.focus({ preventScroll: true })
    }
  }, [inside, isPhone, postId])
}
