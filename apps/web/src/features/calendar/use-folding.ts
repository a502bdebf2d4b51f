import type { Id, LocalDate, PostCard } from '@cadans/domain'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { foldDays } from './fold-days.ts'
import { useIsPrinting } from './use-is-printing.ts'

interface Given {
  posts: readonly PostCard[]
  /** Whether days fold at all. */
  isFolded: boolean
  selectedId: Id | undefined
  checkedIds: ReadonlySet<Id>
  touchedIds: ReadonlySet<Id>
}

const noFolds: ReadonlyMap<LocalDate, number> = new Map()

/** Which posts of the month stand, which days were opened, and how to open one. What was pressed is gone then, so the focus goes on to the first post that came in sight. */
export function useFolding({ posts, isFolded, selectedId, checkedIds, touchedIds }: Given) {
  const [days, setDays] = useState<ReadonlySet<LocalDate>>(new Set())
  const isPrinting = useIsPrinting()
  const [next, setNext] = useState<{ id: Id | undefined }>()
  const { shown, folded } = useMemo(() => {
    if (!isFolded || isPrinting) return { shown: posts, folded: noFolds }
    const keepIds = new Set([...checkedIds, ...touchedIds])
    if (selectedId !== undefined) keepIds.add(selectedId)
    return foldDays(posts, { days, keepIds })
  }, [posts, isFolded, isPrinting, days, selectedId, checkedIds, touchedIds])

  const known = useRef({ posts, shown })
  useEffect(() => {
    known.current = { posts, shown }
  })
  const unfold = useCallback((date: LocalDate) => {
    const standing = new Set(known.current.shown.map(({ id }) => id))
    setNext({ id: known.current.posts.find((post) => post.date === date && !standing.has(post.id))?.id })
    setDays((before) => new Set(before).add(date))
  }, [])
  useEffect(() => {
    if (next?.id === undefined) return
    return focusWhenDrawn(`[role="button"]:has([data-post-id="${next.id}"])`)
  }, [next])

  return { shown, folded, unfold }
}

/** So many frames the calendar gets to draw its days anew. */
const MOST_FRAMES = 60

/** Once it can have the focus: the calendar draws a card before it shows it. @returns how to give up waiting */
function focusWhenDrawn(selector: string): () => void {
  let frames = 0
  let frame = requestAnimationFrame(look)
  function look(): void {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus()
    const isDone = element !== null && document.activeElement === element
    if (!isDone && ++frames < MOST_FRAMES) frame = requestAnimationFrame(look)
  }
  return () => cancelAnimationFrame(frame)
}
