import { useState } from 'react'

/** What is typed in a field that saves when it is left: the draft stays until it is taken, also when saving is refused. */
export function useDraft(saved: string, save: (value: string) => Promise<boolean>) {
  const [draft, setDraft] = useState<string | null>(null)

  async function commit(value = draft): Promise<void> {
    if (value === null || value === saved) return setDraft(null)
    if (await save(value)) setDraft((now) => (now === value ? null : now))
  }

  return { value: draft ?? saved, type: setDraft, commit, drop: () => setDraft(null) }
}
