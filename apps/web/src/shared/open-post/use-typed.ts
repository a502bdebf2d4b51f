import type { Id } from '@cadans/domain'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLine } from '../../lib/line.ts'
import { forgetTyped, keepTyped, readTyped } from './typed-store.ts'

/** Saves what was typed. @param from what the field said when typing began */
type Save = (value: string, from: string) => Promise<boolean>

/**
 * What is typed in a field that saves when it is left: the draft stays until it is taken, also when saving is refused, and is kept in this
 * browser until then, so that no reload and no broken line loses it. When the line is back it is saved by itself.
 */
export function useTyped(field: { postId: Id; name: string }, saved: string, save: Save) {
  const key = `${field.postId}/${field.name}`
  const [draft, setDraft] = useState(() => readTyped(key))
  const isFocused = useRef(false)
  const line = useLine()

  const drop = useCallback(() => {
    forgetTyped(key)
    setDraft(null)
  }, [key])

  async function commit(value = draft?.value): Promise<void> {
    isFocused.current = false
    if (value === undefined || value === saved) return drop()
    if (!(await save(value, draft?.from ?? saved))) return
    if (readTyped(key)?.value === value) forgetTyped(key)
    setDraft((now) => (now?.value === value ? null : now))
  }

  const again = useRef(commit)
  useEffect(() => {
    again.current = commit
  })
  useEffect(() => {
    if (line !== 'lost' && !isFocused.current) void again.current()
  }, [line])

  return {
    value: draft?.value ?? saved,
    type: (value: string): void => {
      isFocused.current = true
      const next = { value, from: draft?.from ?? saved }
      keepTyped(key, next)
      setDraft(next)
    },
    commit,
    drop,
  }
}
