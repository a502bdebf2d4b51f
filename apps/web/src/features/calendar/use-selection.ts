import type { Id, PostCard } from '@cadans/domain'
import { useCallback, useMemo, useState } from 'react'

/** Several posts chosen at once; those that leave the view leave the selection too. */
export function useSelection(posts: readonly PostCard[] | undefined) {
  const [ids, setIds] = useState<ReadonlySet<Id>>(new Set())
  const [isSelecting, setSelecting] = useState(false)
  const chosen = useMemo(() => (posts ?? []).filter(({ id }) => ids.has(id)), [posts, ids])
  const toggle = useCallback((id: Id) => {
    setIds((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const clear = useCallback(() => {
    setIds(new Set())
    setSelecting(false)
  }, [])
  return { ids, chosen, isSelecting, setSelecting, toggle, clear }
}
