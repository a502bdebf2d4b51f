import type { Post, PostPatch } from '@cadans/domain'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'

/** Somebody else was first: what the post says now, beside what was typed here. */
export interface Conflict {
  mine: PostPatch
  theirs: Post
}

export interface PostEditor {
  /** Saves one or more fields. @returns whether they were taken; when not, what was typed stays in its field */
  save: (patch: PostPatch) => Promise<boolean>
  isSaving: boolean
  /** Waits for what is being saved. @returns the version that the post has then */
  settled: () => Promise<number>
  conflict: Conflict | null
  keepMine: () => void
  takeTheirs: () => void
  /** Rises when what was typed is given up: fields keyed by it start anew. */
  edition: number
  /** Which field the schema refused, with its code. */
  refused: { field: string; code: string } | null
}

/**
 * Saves a post field by field, one after the other, each with the version that the one before gave: so that a fast typist does not
 * collide with herself, and only a change by somebody else is a conflict.
 */
export function usePostEditor(post: Post): PostEditor {
  const { t } = useTranslation('posts')
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const version = useRef(post.version)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const pending = useRef<PostPatch>({})
  const shown = useRef<string | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [edition, setEdition] = useState(0)
  const [refused, setRefused] = useState<PostEditor['refused']>(null)
  useEffect(() => {
    version.current = Math.max(version.current, post.version)
  }, [post.version])

  const showConflict = useCallback(
    async (mine: PostPatch) => {
      const options = trpc.post.get.queryOptions({ workspaceId, id: post.id })
      const theirs = await queryClient.query({ ...options, staleTime: 0 })
      setConflict({ mine, theirs })
    },
    [queryClient, workspaceId, post.id],
  )

  const { run, isPending } = useChange(trpc.post.update.mutationOptions(), {
    done: () => t('inspector.saved'),
    onRefused: (error) => {
      const refusal = readRefusal(error)
      if (refusal.code === 'row.stale') {
        void showConflict(pending.current)
        return true
      }
      const field = refusal.fields[0]
      if (field === undefined) return false
      setRefused({ field: field.path.replace(/^patch\./u, ''), code: field.message })
      return true
    },
  })

  const save = useCallback(
    (patch: PostPatch) => {
      const saved = queue.current.then(async () => {
        setRefused(null)
        pending.current = patch
        const answer = await run({ id: post.id, version: version.current, patch })
        if (answer === undefined) return false
        version.current = answer.post.version
        // Field after field saves: only the last one keeps its message, the others are in the history.
        if (shown.current !== null) notifications.hide(shown.current)
        shown.current = `changed:${answer.changeSetId}`
        return true
      })
      queue.current = saved
      return saved
    },
    [run, post.id],
  )

  const settled = useCallback(async () => {
    await queue.current
    return version.current
  }, [])

  const keepMine = useCallback(() => {
    if (conflict === null) return
    version.current = conflict.theirs.version
    setConflict(null)
    void save(conflict.mine)
  }, [conflict, save])

  const takeTheirs = useCallback(() => {
    if (conflict !== null) version.current = conflict.theirs.version
    setConflict(null)
    setEdition((before) => before + 1)
  }, [conflict])

  return { save, isSaving: isPending, settled, conflict, keepMine, takeTheirs, edition, refused }
}
