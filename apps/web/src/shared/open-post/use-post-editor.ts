import { conflictsOf, type Post, type PostPatch } from '@cadans/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { readRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import type { Conflict, PostEditor } from './editor-context.ts'
import { forgetTypedOf } from './typed-store.ts'
import { useSavedSentence } from './use-field-words.ts'

/**
 * Saves a post field by field, one after the other, each with the version that the one before gave: so that a fast typist does not
 * collide with herself. What somebody else changed in another field merges by itself; only one field that both changed is a conflict.
 */
export function usePostEditor(post: Post): PostEditor {
  const savedSentence = useSavedSentence()
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const version = useRef(post.version)
  const latest = useRef(post)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const isStale = useRef(false)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [edition, setEdition] = useState(0)
  const [refused, setRefused] = useState<PostEditor['refused']>(null)
  useEffect(() => {
    if (post.version < version.current) return
    version.current = post.version
    latest.current = post
  }, [post])

  const { run, isPending } = useChange(trpc.post.update.mutationOptions(), {
    done: (_answer, { patch }) => savedSentence(Object.keys(patch) as (keyof PostPatch)[]),
    onRefused: (error) => {
      const refusal = readRefusal(error)
      isStale.current = refusal.code === 'row.stale'
      if (isStale.current) return true
      const field = refusal.fields[0]
      if (field === undefined) return false
      setRefused({ field: field.path.replace(/^patch\./u, ''), code: field.message })
      return true
    },
  })

  const send = useCallback(
    async (patch: PostPatch) => {
      isStale.current = false
      const answer = await run({ id: post.id, version: version.current, patch })
      if (answer === undefined) return false
      version.current = answer.post.version
      latest.current = answer.post
      return true
    },
    [run, post.id],
  )

  const readAgain = useCallback(async () => {
    const options = trpc.post.get.queryOptions({ workspaceId, id: post.id })
    const theirs = await queryClient.query({ ...options, staleTime: 0 })
    version.current = theirs.version
    latest.current = theirs
    return theirs
  }, [queryClient, workspaceId, post.id])

  const save = useCallback(
    (patch: PostPatch, typedOver?: PostPatch) => {
      const from = typedOver ?? latest.current
      const fieldsInConflict = () =>
        conflictsOf<keyof PostPatch>({ from, mine: patch, theirs: latest.current })
      const saved = queue.current.then(async () => {
        setRefused(null)
        // What others changed meanwhile is here already, or the server knows it.
        if (fieldsInConflict().length === 0 && (await send(patch))) return true
        if (fieldsInConflict().length === 0 && !isStale.current) return false
        const theirs = await readAgain()
        const fields = fieldsInConflict()
        if (fields.length === 0) return send(patch)
        // Another field may wait for an answer already: it stays in the question.
        setConflict((before) => ({
          mine: { ...before?.mine, ...patch },
          theirs,
          fields: [...new Set([...(before?.fields ?? []), ...fields])],
        }))
        return false
      })
      queue.current = saved.catch(() => false)
      return saved
    },
    [send, readAgain],
  )

  const settled = useCallback(async () => {
    await queue.current
    return version.current
  }, [])

  const resolve = useCallback(
    async (theirs: readonly (keyof PostPatch)[]) => {
      if (conflict === null) return
      const own = Object.entries(conflict.mine).filter(
        ([field]) => !theirs.includes(field as keyof PostPatch),
      )
      if (own.length > 0 && !(await send(Object.fromEntries(own) as PostPatch))) return
      forgetTypedOf(post.id)
      setConflict(null)
      setEdition((before) => before + 1)
    },
    [conflict, send, post.id],
  )

  return { save, isSaving: isPending, settled, conflict, resolve, edition, refused }
}
