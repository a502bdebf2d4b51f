import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * For a field whose value counts once it is left. When it is left by a press, the deed waits for the click that the press becomes and is
 * done just before it: what it moves on the screen would otherwise slip from under the pointer, and the click would be lost.
 * @param isAwaited whether there is anything to do on leaving
 */
export function useAfterPress(isAwaited: boolean): (deed: () => void) => void {
  const isPressing = useRef(false)

  useEffect(() => {
    if (!isAwaited) return
    const press = (): void => {
      isPressing.current = true
    }
    const release = (): void => {
      isPressing.current = false
    }
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', release, true)
    window.addEventListener('pointercancel', release, true)
    return () => {
      release()
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', release, true)
      window.removeEventListener('pointercancel', release, true)
    }
  }, [isAwaited])

  return (deed) => {
    if (isPressing.current) doWithClick(deed)
    else deed()
  }
}

function doWithClick(deed: () => void): void {
  const over = new AbortController()
  const options = { capture: true, signal: over.signal }
  function run(): void {
    if (over.signal.aborted) return
    over.abort()
    flushSync(deed)
  }
  // A press that was drawn away becomes no click, which would come in the same task.
  const later = (): void => void setTimeout(run)
  window.addEventListener('click', run, options)
  window.addEventListener('pointerup', later, options)
  window.addEventListener('pointercancel', later, options)
}
