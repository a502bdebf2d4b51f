import { type RefObject, useEffect } from 'react'

/** Within the inspector: Escape closes it, and Ctrl+Enter does the next step once what was typed is on its way. */
export function useInspectorKeys(inside: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const inspector = inside.current?.closest('[data-inspector]')
      if (!(event.target instanceof HTMLElement) || !inspector?.contains(event.target)) return
      // A list of choices that is open has these keys first; popovers and menus lie outside.
      if (event.defaultPrevented || event.target.closest('[aria-expanded="true"]') !== null) return
      if (event.key === 'Escape') onClose()
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      event.target.blur()
      inspector.querySelector<HTMLElement>('[data-next-step]')?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [inside, onClose])
}
