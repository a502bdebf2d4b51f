import { useEffect, useRef, useSyncExternalStore } from 'react'

const OFF_KEY = 'cadans.shortcuts.off'

/** What each key does; `m` is given the post in focus, if there is one. */
export type KeyActions = Readonly<Record<string, (focusedPostId: string | null) => void>>

/** Whether single keys do anything on this device, and how to change it (WCAG 2.1.4). */
export function useShortcutsOn(): [isOn: boolean, setOn: (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, areShortcutsOn), setShortcutsOn]
}

/** The calendar and the help with keys both look at it. */
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function areShortcutsOn(): boolean {
  return localStorage.getItem(OFF_KEY) === null
}

function setShortcutsOn(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF_KEY)
  else localStorage.setItem(OFF_KEY, '1')
  for (const listener of listeners) listener()
}

/** Single keys for the calendar: silent while somebody types, with a modifier held, and while a dialog or menu is open. */
export function useCalendarKeys(actions: KeyActions, isOn: boolean): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  }, [actions])
  useEffect(() => {
    if (!isOn) return
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || isDialogOpen()) return
      const action = latest.current[event.key]
      if (action === undefined) return
      event.preventDefault()
      action(focusedPost())
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null)
  )
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null
}

function focusedPost(): string | null {
  // Only a card's own wrapper: the page as a whole, which has the focus when nothing else has, holds all of them.
  const card = document.activeElement?.querySelector<HTMLElement>(':scope[role="button"] [data-post-id]')
  return card?.dataset['postId'] ?? null
}
